package org.lantern.review.credit;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How a school stands in one season.
 *
 * @param owed days for reviews received
 * @param given days that its people gave
 * @param other adjusted, brought over, written off and moved; below zero what it owes
 * @param balance all of it; below zero what the school still owes
 */
public record CreditBalanceResponse(
    UUID schoolId,
    UUID seasonId,
    UUID programmeId,
    BigDecimal owed,
    BigDecimal given,
    BigDecimal other,
    BigDecimal balance) {}
