package org.lantern.review.credit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * Whose days somebody may read.
 *
 * @param tied for an administrator the schools whose ties wall them off; null for everybody else
 * @param own schools whose leadership they are today
 * @param hubs hubs they manage today; of their members only
 */
record CreditReader(
    Collection<UUID> tied, Collection<UUID> own, Collection<UUID> hubs, LocalDate today) {}
