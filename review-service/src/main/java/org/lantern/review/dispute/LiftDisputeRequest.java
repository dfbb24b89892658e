package org.lantern.review.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How a dispute came out. */
public record LiftDisputeRequest(
    @NotBlank @Size(max = 5_000) @Pattern(regexp = "[^\\x00]*") String outcome) {}
