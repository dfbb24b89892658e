package org.lantern.review.request;

import jakarta.inject.Singleton;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonService;

/** How many reviews a season has for a school and for all; both are counted under its lock. */
@Singleton
class SeasonLimits {
  private final RequestRepository requests;
  private final SeasonService seasons;

  SeasonLimits(RequestRepository requests, SeasonService seasons) {
    this.requests = requests;
    this.seasons = seasons;
  }

  /** Lets a request pass that was just made, itself counted. */
  void requireEntitled(Request request, SeasonResponse season) {
    int entitlement = season.rules().entitlement();
    long asked = requests.askedBy(request.getSchoolId(), season.id());
    if (asked > entitlement) {
      throw new Refusal.AgainstTheRules(
          "In the season %s a school's limit of reviews is %d; yours has asked for %d already. Ask in another season, or withdraw the earlier request."
              .formatted(season.label(), entitlement, asked - 1));
    }
  }

  /** Lets a request be accepted while the season has room. */
  void requireRoom(Request request) {
    SeasonResponse season = seasons.locked(request.getSeasonId());
    long accepted = requests.acceptedBeside(request.getId(), season.id());
    if (accepted >= season.capacity()) {
      throw new Refusal.AgainstTheRules(
          "The season %s has room for %d, and %d are accepted. Raise its capacity, or decline the request."
              .formatted(season.label(), season.capacity(), accepted));
    }
  }
}
