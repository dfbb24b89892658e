package org.lantern.accreditation.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A practice's draft, saved whatever is missing. */
public record WritePracticeRequest(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String title,
    @NotNull @Size(max = 50_000) @Pattern(regexp = "[^\\x00]*") String text) {}
