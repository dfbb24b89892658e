package org.lantern.review.seat;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.lantern.review.reviewer.Part;

/** Proposes somebody for a part in a review's team. */
public record ProposeSeatRequest(
    @NotNull UUID reviewId, @NotNull UUID personId, @NotNull Part part) {}
