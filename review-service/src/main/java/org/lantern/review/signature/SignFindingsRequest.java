package org.lantern.review.signature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** With what the school disagrees; it is kept with the signature and stands in the report. */
public record SignFindingsRequest(
    @NotBlank @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String note) {}
