package org.lantern.review.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new text of the protocol; it holds for everybody who declares from now on. */
public record PublishProtocolRequest(
    @NotBlank @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text) {}
