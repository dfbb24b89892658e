package org.lantern.review.seat;

import java.util.UUID;
import org.lantern.review.reviewer.Part;

/** What somebody looks for among their seats; null is not asked. */
record SeatSearch(UUID reviewId, SeatState state, Part part) {}
