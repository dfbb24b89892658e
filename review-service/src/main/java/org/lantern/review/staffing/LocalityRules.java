package org.lantern.review.staffing;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.lantern.review.schoolcopy.Bond;

/** What binds somebody to the school, and how near they come from. */
final class LocalityRules {
  private LocalityRules() {}

  static Answer ownSchool(CandidateFacts candidate, VisitFacts visit) {
    Map<Bond, String> bound = visit.bonds().of(candidate.personId());
    if (bound.containsKey(Bond.WORKS_THERE)) {
      return own("Works", bound.get(Bond.WORKS_THERE), visit);
    }
    return bound.containsKey(Bond.HOLDS_A_ROLE_THERE)
        ? own("Holds a role", bound.get(Bond.HOLDS_A_ROLE_THERE), visit)
        : Answer.passes("Neither works nor holds a role at the school.");
  }

  /**
   * @param place another school of the subject, or its trust; empty for the host
   */
  private static Answer own(String does, String place, VisitFacts visit) {
    return place.isEmpty()
        ? Answer.against("%s at %s, the school of this review.", does, visit.host().name())
        : Answer.against("%s at %s, which this review is about.", does, place);
  }

  static Answer ownTrust(CandidateFacts candidate, VisitFacts visit) {
    String at = visit.bonds().of(candidate.personId()).get(Bond.OF_ITS_TRUST);
    String trust = visit.host().trustName();
    if (at == null) {
      return visit.host().trustCode() == null
          ? Answer.passes("The school belongs to no trust.")
          : Answer.passes("Neither works nor holds a role in the trust.");
    }
    return at.isEmpty()
        ? Answer.against("Leads %s, the trust of the school.", trust)
        : Answer.against(
            "Works or holds a role at %s, which belongs to %s like the school.", at, trust);
  }

  static Answer ownHub(CandidateFacts candidate, VisitFacts visit) {
    String at = visit.bonds().of(candidate.personId()).get(Bond.OF_ITS_HUB);
    if (at == null) {
      return visit.host().hubId() == null
          ? Answer.passes("The school belongs to no hub.")
          : Answer.passes("Neither works nor holds a role in the hub.");
    }
    return at.isEmpty()
        ? Answer.against("Manages the hub of the school.")
        : Answer.against("Works or holds a role at %s, a school of the same hub.", at);
  }

  static Answer declaredTie(CandidateFacts candidate, VisitFacts visit) {
    UUID person = candidate.personId();
    return visit.bonds().of(person).containsKey(Bond.TIED) || visit.seats().tied().contains(person)
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
