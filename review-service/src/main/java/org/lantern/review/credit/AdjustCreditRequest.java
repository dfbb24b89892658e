package org.lantern.review.credit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Puts a school's days of a season right.
 *
 * @param days to its credit; below zero what it owes besides
 * @param reason why, for the school to read
 */
public record AdjustCreditRequest(
    @NotNull UUID schoolId,
    @NotNull UUID seasonId,
    @NotNull @DecimalMin("-1000") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal days,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
