package org.lantern.review.dayoffer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Offers days for an accepted request, or new ones for a postponed review. */
public record OfferDaysRequest(
    @NotNull UUID requestId, @NotEmpty @Size(max = 10) List<@NotNull @Valid VisitDay> days) {}
