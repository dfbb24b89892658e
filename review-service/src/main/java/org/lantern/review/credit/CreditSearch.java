package org.lantern.review.credit;

import java.util.UUID;

/** What somebody looks for in the ledger; null is not asked. */
record CreditSearch(UUID schoolId, UUID seasonId, CreditKind kind, UUID reviewId) {}
