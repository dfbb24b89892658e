package org.lantern.review.passover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.lantern.review.staffing.StaffingRule;

/** Passes over a soft rule that speaks against somebody, with a reason. */
public record PassOver(
    @NotNull StaffingRule rule,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\x00]*") String reason) {}
