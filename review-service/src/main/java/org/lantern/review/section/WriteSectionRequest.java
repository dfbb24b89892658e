package org.lantern.review.section;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A section's new text: Markdown of paragraphs, lists and emphasis. */
public record WriteSectionRequest(
    @NotNull @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text) {}
