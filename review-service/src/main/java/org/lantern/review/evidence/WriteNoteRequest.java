package org.lantern.review.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An evidence note as it is written.
 *
 * @param component code of the framework's component it speaks to
 */
public record WriteNoteRequest(
    @NotNull UUID reviewId,
    @NotNull NoteKind kind,
    @NotBlank String component,
    @NotNull LocalDate seenOn,
    @NotBlank @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text) {}
