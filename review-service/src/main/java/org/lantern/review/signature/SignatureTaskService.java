package org.lantern.review.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.reviewer.Part;
import org.lantern.review.seat.Seat;
import org.lantern.review.seat.SeatMoved;
import org.lantern.review.seat.SeatState;

/** Who is waited for to sign the findings: the school, or whoever leads. */
@ApplicationScoped
public class SignatureTaskService implements SeatMoved {
  private static final String TO_SIGN = "findings-to-sign";

  private final SignatureRepository signatures;
  private final ReviewTeam team;
  private final Tasks tasks;

  SignatureTaskService(SignatureRepository signatures, ReviewTeam team, Tasks tasks) {
    this.signatures = signatures;
    this.team = team;
    this.tasks = tasks;
  }

  /** Nobody is asked where nobody leads; who leads next is asked then. */
  void open(Review review, Relation whose) {
    if (whose == Relation.LEAD) {
      team.lead(review.getId()).ifPresent(lead -> tasks.open(ofLead(review, lead)));
    } else {
      tasks.open(ofSchool(review));
    }
  }

  void close(Review review, Relation whose) {
    if (whose == Relation.LEAD) {
      team.lead(review.getId()).ifPresent(lead -> tasks.close(TO_SIGN, review.getId(), lead));
    } else {
      tasks.close(TO_SIGN, review.getId());
    }
  }

  /**
   * Who leaves the lead's place is not waited for any more, and who has taken it is; also once
   * findings are agreed, for they are signed again when their words are put right.
   */
  @Override
  public void seatMoved(Seat seat, SeatState before, Review review) {
    if (seat.getPart() != Part.LEAD || !review.hasBegun()) {
      return;
    }
    if (!seat.getState().isLive()) {
      tasks.close(TO_SIGN, review.getId(), seat.getPersonId());
    } else if (seat.getState() == SeatState.ACCEPTED && awaitsLead(review.getId())) {
      open(review, Relation.LEAD);
    }
  }

  /** The school has signed, or the findings were opened again. */
  private boolean awaitsLead(UUID reviewId) {
    var standing = signatures.of(reviewId);
    return standing.stream().noneMatch(each -> each.getRelation() == Relation.LEAD)
        && !(standing.isEmpty() && signatures.ended(reviewId).isEmpty());
  }

  private static Task ofLead(Review review, UUID lead) {
    return Task.ofPerson(TO_SIGN, review.getId(), lead, review.getSchoolId(), link(review));
  }

  private static Task ofSchool(Review review) {
    return review.getSubject().toOwner(TO_SIGN, review.getId(), link(review));
  }

  private static String link(Review review) {
    return "/reviews/" + review.getId() + "/findings";
  }
}
