package org.lantern.review.dayoffer;

import java.util.UUID;

/** What somebody looks for among the offers they may see; null is not asked. */
record DayOfferSearch(UUID requestId, DayOfferState state) {}
