package org.lantern.review.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.review.FindingsAgreed;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.seat.Seat;
import org.lantern.review.seat.SeatMoved;
import org.lantern.review.seat.SeatState;

/**
 * Asks everybody who worked in a review for feedback once its findings are agreed, until they have
 * spoken of everybody they may speak of, or say themselves that it is done.
 */
@ApplicationScoped
public class FeedbackTaskService implements FindingsAgreed, SeatMoved {
  private static final String TO_GIVE = "feedback-to-give";

  private final ReviewTeam team;
  private final MergedPeople merged;
  private final Tasks tasks;

  FeedbackTaskService(ReviewTeam team, MergedPeople merged, Tasks tasks) {
    this.team = team;
    this.merged = merged;
    this.tasks = tasks;
  }

  @Override
  public void findingsAgreed(Review review) {
    UUID id = review.getId();
    List<UUID> members = team.reviewers(id);
    Optional<UUID> lead = team.lead(id);
    members.stream()
        .filter(person -> !others(members, lead, person, part(lead, person)).isEmpty())
        .forEach(person -> tasks.open(Task.ofPerson(TO_GIVE, id, person, null, link(id))));
    if (!members.isEmpty()) {
      tasks.open(review.getSubject().toOwner(TO_GIVE, id, link(id)));
    }
  }

  /** Follows what somebody said. */
  void said(Review review, UUID author, Relation as, Collection<UUID> about) {
    UUID id = review.getId();
    Set<UUID> left = others(team.reviewers(id), team.lead(id), merged.standsFor(author), as);
    about.forEach(person -> left.remove(merged.standsFor(person)));
    if (left.isEmpty()) {
      if (as == Relation.HOST_HEAD) {
        tasks.close(TO_GIVE, id);
      } else {
        tasks.close(TO_GIVE, id, author);
      }
    }
  }

  private static Relation part(Optional<UUID> lead, UUID person) {
    return lead.filter(person::equals).isPresent() ? Relation.LEAD : Relation.PEER;
  }

  /** Of whom somebody speaks: the lead of peers, they of the lead, the host's head of all. */
  private static Set<UUID> others(
      Collection<UUID> members, Optional<UUID> lead, UUID author, Relation as) {
    return members.stream()
        .filter(
            person ->
                switch (as) {
                  case LEAD -> !person.equals(author);
                  case PEER -> lead.filter(person::equals).isPresent();
                  default -> true;
                })
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Who is not on the team any more is not asked any more. */
  @Override
  public void seatMoved(Seat seat, SeatState before, Review review) {
    if (review.hasAgreedFindings() && !seat.getState().isLive()) {
      tasks.close(TO_GIVE, review.getId(), seat.getPersonId());
    }
  }

  private static String link(UUID reviewId) {
    return "/reviews/" + reviewId + "/feedback";
  }
}
