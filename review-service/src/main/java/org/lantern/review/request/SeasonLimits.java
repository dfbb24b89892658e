package org.lantern.review.request;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;

/**
 * How many reviews a season has for a school and for all; both are counted under its lock. What was
 * cancelled or stopped on site does not count.
 */
@Singleton
class SeasonLimits {
  private final RequestRepository requests;
  private final RequestedReviews reviews;
  private final SeasonService seasons;

  SeasonLimits(RequestRepository requests, RequestedReviews reviews, SeasonService seasons) {
    this.requests = requests;
    this.reviews = reviews;
    this.seasons = seasons;
  }

  /** Lets a request pass that was just made, itself counted. */
  void requireEntitled(Request request, SeasonResponse season) {
    int entitlement = season.rules().entitlement();
    UUID school = request.getSchoolId();
    long asked = requests.askedBy(school, season.id()) - reviews.fellThrough(season.id(), school);
    if (asked > entitlement) {
      throw new Refusal.AgainstTheRules(
          "In the season %s a school's limit of reviews is %d; yours has asked for %d already. Ask in another season, or withdraw the earlier request."
              .formatted(season.label(), entitlement, asked - 1));
    }
  }

  /** Whether a season could take a request on just now; nothing is locked. */
  boolean hasRoom(Request request) {
    return acceptedBeside(request) < seasons.get(request.getSeasonId()).capacity();
  }

  private long acceptedBeside(Request request) {
    UUID season = request.getSeasonId();
    return requests.acceptedBeside(request.getId(), season) - reviews.fellThrough(season);
  }

  /** Lets a request be accepted while the season has room. */
  void requireRoom(Request request) {
    SeasonResponse season = seasons.locked(request.getSeasonId());
    long accepted = acceptedBeside(request);
    if (accepted >= season.capacity()) {
      throw new Refusal.AgainstTheRules(
          "The season %s has room for %d, and %d are accepted. Raise its capacity, or decline the request."
              .formatted(season.label(), season.capacity(), accepted));
    }
  }
}
