package org.lantern.review.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.overdue.Awaited;
import org.lantern.review.readiness.PreparationDays;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewState;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.review.VisitAhead;
import org.lantern.review.reviewer.Part;
import org.lantern.review.seat.Seat;
import org.lantern.review.seat.SeatMoved;
import org.lantern.review.seat.SeatState;

/** Says that the lead, whoever that is, is waited for until the analysis is shared. */
@ApplicationScoped
public class AnalysisTaskService implements VisitAhead, SeatMoved {
  private static final String TO_SHARE = "analysis-to-share";

  private final AnalysisRepository analyses;
  private final PreparationDays days;
  private final ReviewTeam team;
  private final Tasks tasks;

  AnalysisTaskService(
      AnalysisRepository analyses, PreparationDays days, ReviewTeam team, Tasks tasks) {
    this.analyses = analyses;
    this.days = days;
    this.team = team;
    this.tasks = tasks;
  }

  @Override
  public void dated(Review review) {
    // Nobody analyses before there is a team.
  }

  @Override
  public void teamConfirmed(Review review) {
    if (!analyses.isShared(review.getId())) {
      team.lead(review.getId()).ifPresent(lead -> await(review, lead));
    }
  }

  /** Who leaves the lead's place is not waited for any more, and who has taken it is. */
  @Override
  public void seatMoved(Seat seat, SeatState before, Review review) {
    if (seat.getPart() != Part.LEAD || review.isPostponed()) {
      return;
    }
    boolean confirmed =
        review.getState() == ReviewState.TEAM_CONFIRMED || review.getState() == ReviewState.READY;
    if (confirmed && seat.getState() == SeatState.ACCEPTED) {
      teamConfirmed(review);
    } else if (confirmed && !seat.getState().isLive()) {
      tasks.close(TO_SHARE, review.getId(), seat.getPersonId());
    }
  }

  private void await(Review review, UUID lead) {
    UUID id = review.getId();
    String link = "/reviews/" + id + "/analysis";
    Task task = Task.ofPerson(TO_SHARE, id, lead, review.getSchoolId(), link);
    LocalDate due = days.analysisAsked(review);
    tasks.open(due == null ? task : task.dueOn(due));
  }

  @Override
  public void notAhead(Review review) {
    shared(review);
  }

  /** The lead is not waited for any more. */
  void shared(Review review) {
    team.lead(review.getId()).ifPresent(lead -> tasks.close(TO_SHARE, review.getId(), lead));
    tasks.close(Awaited.ANALYSIS.task(), review.getId());
  }
}
