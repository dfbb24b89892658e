package org.lantern.review.staffing;

import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/** What binds somebody to the school, and how near they come from. */
final class LocalityRules {
  private LocalityRules() {}

  static Answer ownSchool(CandidateFacts candidate, VisitFacts visit) {
    return candidate.employers().stream()
        .filter(school -> school.id().equals(visit.host().id()))
        .findFirst()
        .map(school -> Answer.against("Works at %s, the school of this review.", school.name()))
        .orElseGet(() -> Answer.passes("Does not work at the school."));
  }

  static Answer ownTrust(CandidateFacts candidate, VisitFacts visit) {
    if (visit.host().trustCode() == null) {
      return Answer.passes("The school belongs to no trust.");
    }
    return candidate.employers().stream()
        .filter(visit.host()::sharesTrustWith)
        .findFirst()
        .map(
            school ->
                Answer.against(
                    "Works at %s, which belongs to %s like the school.",
                    school.name(), visit.host().trustName()))
        .orElseGet(() -> Answer.passes("Works for another trust, or for none."));
  }

  static Answer ownHub(CandidateFacts candidate, VisitFacts visit) {
    UUID hub = visit.host().hubId();
    if (hub == null) {
      return Answer.passes("The school belongs to no hub.");
    }
    return candidate.employers().stream()
        .filter(school -> hub.equals(school.hubId()))
        .findFirst()
        .map(school -> Answer.against("Works at %s, a school of the same hub.", school.name()))
        .orElseGet(() -> Answer.passes("Works at no school of the hub."));
  }

  static Answer declaredTie(CandidateFacts candidate, VisitFacts visit) {
    return candidate.tied()
        ? Answer.against("Has declared a tie to the school or its trust.")
        : Answer.passes("Has declared no tie to the school or its trust.");
  }

  /** An unknown place counts as near, an unknown authority as the same. */
  static Answer ownAuthorityNear(CandidateFacts candidate, VisitFacts visit) {
    int limit = visit.rules().nearKilometres();
    for (SchoolFacts school : candidate.employers()) {
      OptionalDouble distance = school.kilometresTo(visit.host());
      if (sameAuthority(school, visit.host()) && isNearer(distance, limit)) {
        return tooNearInAuthority(school, distance, limit);
      }
    }
    return Answer.passes("Works in another authority, or %d km away or more.", limit);
  }

  private static boolean sameAuthority(SchoolFacts one, SchoolFacts other) {
    return one.authorityCode() == null
        || other.authorityCode() == null
        || one.authorityCode().equals(other.authorityCode());
  }

  private static boolean isNearer(OptionalDouble distance, int limit) {
    return distance.isEmpty() || distance.getAsDouble() < limit;
  }

  private static Answer tooNearInAuthority(SchoolFacts school, OptionalDouble distance, int limit) {
    String authority = school.authorityName() == null ? "unknown" : school.authorityName();
    return distance.isEmpty()
        ? Answer.against(
            "Works at %s in the same authority (%s); how far away is not known.",
            school.name(), authority)
        : Answer.against(
            "Works at %s in the same authority (%s), %.1f km away; at least %d km are needed.",
            school.name(), authority, distance.getAsDouble(), limit);
  }

  /** From where they work; who works at no school, from where they set out. */
  static Answer tooNear(CandidateFacts candidate, VisitFacts visit) {
    int limit = visit.rules().minimumKilometres();
    if (limit == 0) {
      return Answer.passes("No distance is asked for.");
    }
    List<SchoolFacts> places = candidate.employers();
    if (places.isEmpty()) {
      if (candidate.base() == null) {
        return Answer.against("Has not said where they set out from; %d km are wanted.", limit);
      }
      places = List.of(candidate.base());
    }
    for (SchoolFacts place : places) {
      OptionalDouble distance = place.kilometresTo(visit.host());
      if (isNearer(distance, limit)) {
        return distance.isEmpty()
            ? Answer.against(
                "How far %s is away is not known; %d km are wanted.", place.name(), limit)
            : Answer.against(
                "Comes from %s, %.1f km away; %d km are wanted.",
                place.name(), distance.getAsDouble(), limit);
      }
    }
    return Answer.passes("Comes from %d km away or more.", limit);
  }
}
