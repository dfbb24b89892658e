package org.lantern.review.dayoffer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;

/** Offers days for an accepted request. */
public record OfferDaysRequest(
    @NotNull UUID requestId, @NotEmpty @Size(max = 10) SortedSet<@NotNull LocalDate> days) {}
