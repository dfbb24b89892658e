package org.lantern.review.staffing;

import java.time.LocalDate;
import java.util.List;
import org.lantern.review.availability.Availability;

/** Whether somebody has the days, and how much they have already. */
final class TimeRules {
  private TimeRules() {}

  static Answer notFree(CandidateFacts candidate, VisitFacts visit) {
    List<LocalDate> notFree =
        visit.days().stream()
            .filter(day -> candidate.said().get(day) == Availability.NOT_FREE)
            .toList();
    if (!notFree.isEmpty()) {
      return Answer.against("Is not free on %s.", Answer.list(notFree));
    }
    if (!candidate.seated().taken().isEmpty()) {
      return Answer.against(
          "Has a seat in another review on %s.", Answer.list(candidate.seated().taken()));
    }
    return Answer.passes("Has said nothing against these days.");
  }

  static Answer notSaidFree(CandidateFacts candidate, VisitFacts visit) {
    List<LocalDate> notSaid =
        visit.days().stream().filter(day -> !candidate.said().containsKey(day)).toList();
    return notSaid.isEmpty()
        ? Answer.passes("Has said of every day whether they are free.")
        : Answer.against(
            "Has not said whether they are free on %s; the invitation asks.", Answer.list(notSaid));
  }

  static Answer tooManyReviews(CandidateFacts candidate, VisitFacts visit) {
    int has = candidate.seated().inSeason();
    Integer offered = candidate.offer().mostReviews();
    int most = visit.rules().mostReviews();
    if (offered != null && offered < most) {
      return has < offered
          ? Answer.passes("Has %d other reviews this season and offers %d.", has, offered)
          : Answer.against("Has %d other reviews this season and offers %d.", has, offered);
    }
    return has < most
        ? Answer.passes("Has %d other reviews this season; %d are the most.", has, most)
        : Answer.against("Has %d other reviews this season; %d are the most.", has, most);
  }

  static Answer tooSoon(CandidateFacts candidate, VisitFacts visit) {
    LocalDate nearest = candidate.seated().nearest();
    int wanted = visit.rules().restDays();
    if (nearest == null || SeatFacts.distance(nearest, visit.days()) >= wanted) {
      return Answer.passes("Has no other review within %d days.", wanted);
    }
    return Answer.against(
        "Has another review on %s, %d days away; %d are wanted.",
        nearest, SeatFacts.distance(nearest, visit.days()), wanted);
  }
}
