package org.lantern.review.seat;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Takes a seat back.
 *
 * @param reason read by those who allocate; wanted for somebody who has accepted
 */
public record WithdrawSeatRequest(
    @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
