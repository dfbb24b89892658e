package org.lantern.review.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Removes a document.
 *
 * @param neverWritten whether it should never have been written, so that its name goes as well
 * @param reason why, without what was in it
 */
public record RemoveDocumentRequest(
    boolean neverWritten,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
