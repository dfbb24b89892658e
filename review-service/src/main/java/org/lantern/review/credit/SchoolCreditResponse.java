package org.lantern.review.credit;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How a school stands.
 *
 * @param balance over all seasons; below zero what the school still owes
 */
public record SchoolCreditResponse(
    UUID schoolId, BigDecimal balance, List<CreditBalanceResponse> seasons) {}
