package org.lantern.accreditation.reviewcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers questions about reviews and their teams from our copies. */
@ApplicationScoped
public class ReviewCopyService {
  /** Until the visit starts, a practice can be nominated to be tested in it. */
  private static final Set<String> OPEN_FOR_PRACTICE = Set.of("DATED", "TEAM_CONFIRMED", "READY");

  private final ReviewCopyRepository copies;

  ReviewCopyService(ReviewCopyRepository copies) {
    this.copies = copies;
  }

  /** The tables to empty before a replay. */
  public List<String> tables() {
    return List.of("review_copy", "team_copy");
  }

  public void put(UUID reviewId, UUID schoolId, String state) {
    copies.put(new ReviewCopy(reviewId, schoolId, state));
  }

  public void putTeam(UUID reviewId, List<UUID> team) {
    team.forEach(person -> copies.put(new TeamCopy(reviewId, person)));
  }

  /** Whether a school's practice can be nominated to a review: its own, and not yet started. */
  public boolean takesPractice(UUID reviewId, UUID schoolId) {
    return copies
        .findByIdOptional(reviewId)
        .filter(review -> review.schoolId().equals(schoolId))
        .filter(review -> OPEN_FOR_PRACTICE.contains(review.state()))
        .isPresent();
  }

  public boolean isOnTeam(UUID reviewId, UUID personId) {
    return copies.isOnTeam(reviewId, personId);
  }

  /** Everybody who was on a review's team. */
  public List<UUID> team(UUID reviewId) {
    return copies.team(reviewId);
  }

  /** The reviews on whose teams a person was. */
  public List<UUID> reviewsOf(UUID personId) {
    return copies.reviewsOf(personId);
  }
}
