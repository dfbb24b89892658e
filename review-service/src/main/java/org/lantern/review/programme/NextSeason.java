package org.lantern.review.programme;

import java.util.UUID;

/**
 * A season of the next year, made from this year's.
 *
 * @param seasonId null while it is only planned
 * @param from the season it is made from
 */
public record NextSeason(UUID seasonId, UUID programmeId, UUID from, SeasonRequest season) {}
