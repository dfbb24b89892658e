package org.lantern.review.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What keeps a review from going on.
 *
 * @param reason in the words of who opened it; absent for readers whom it does not concern
 * @param forbids what cannot be done until it is lifted
 */
public record HoldResponse(
    HoldKind kind, String reason, UUID openedBy, Instant openedAt, List<ReviewAction> forbids) {}
