package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who reviews whom, and who sits beside whom. */
final class TeamRules {
  private TeamRules() {}

  static Answer directSwap(CandidateFacts candidate, VisitFacts visit) {
    for (SchoolFacts school : candidate.employers()) {
      LocalDate day = visit.seats().swaps().get(school.id());
      if (day != null) {
        return Answer.against(
            "Somebody of the school is on the team that reviews %s on %s; %d years should lie"
                + " between.",
            school.name(), day, visit.rules().swapYears());
      }
    }
    return Answer.passes(
        "Nobody of the school reviews theirs within %d years.", visit.rules().swapYears());
  }

  static Answer lastTime(CandidateFacts candidate, VisitFacts visit) {
    return visit.seats().lastTeam().contains(candidate.personId())
        ? Answer.against("Was on the team when this school was reviewed last.")
        : Answer.passes("Was not on the team when this school was reviewed last.");
  }

  /** The reason they gave stays with the seat; here it is only said that they did, and when. */
  static Answer declinedBefore(CandidateFacts candidate, VisitFacts visit) {
    SeatFacts.Declined no = visit.seats().declined().get(candidate.personId());
    if (no == null) {
      return Answer.passes("Has declined no review of this school.");
    }
    return Answer.against(
        no.thisReview() ? "Declined this review on %s." : "Declined a review of this school on %s.",
        no.on());
  }

  static Answer circle(CandidateFacts candidate, VisitFacts visit) {
    return candidate.employers().stream()
        .filter(school -> visit.seats().circle().contains(school.id()))
        .findFirst()
        .map(
            school ->
                Answer.against(
                    "Closes a circle this season: the school reviews one that reviews %s.",
                    school.name()))
        .orElseGet(() -> Answer.passes("Closes no circle of three schools this season."));
  }

  static Answer teamOfOneSchool(CandidateFacts candidate, VisitFacts visit) {
    for (SchoolFacts own : candidate.employers()) {
      for (Map.Entry<UUID, List<SchoolFacts>> other : visit.team().entrySet()) {
        boolean same =
            !other.getKey().equals(candidate.personId())
                && other.getValue().stream()
                    .anyMatch(at -> at.id().equals(own.id()) || at.sharesTrustWith(own));
        if (same) {
          return Answer.against(
              "Somebody else on this team works at %s or in its trust.", own.name());
        }
      }
    }
    return Answer.passes("Nobody else on this team is from their school or trust.");
  }
}
