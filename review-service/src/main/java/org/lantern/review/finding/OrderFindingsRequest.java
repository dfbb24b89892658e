package org.lantern.review.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The findings of a component in the order in which they are to be read. */
public record OrderFindingsRequest(@NotNull @Size(max = 1_000) List<@NotNull UUID> findingIds) {}
