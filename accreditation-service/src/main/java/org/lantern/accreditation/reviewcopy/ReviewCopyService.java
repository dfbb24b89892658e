package org.lantern.accreditation.reviewcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.personaldata.MergedPeople;

/** Answers questions about reviews and their teams from our copies. */
@ApplicationScoped
public class ReviewCopyService {
  /** Until the visit starts, a practice can be nominated to be tested in it. */
  private static final Set<String> OPEN_FOR_PRACTICE = Set.of("DATED", "TEAM_CONFIRMED", "READY");

  private final ReviewCopyRepository copies;
  private final MergedPeople merged;

  ReviewCopyService(ReviewCopyRepository copies, MergedPeople merged) {
    this.copies = copies;
    this.merged = merged;
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

  /**
   * Whether a school's practice can be nominated to a review: its own, and not yet started. That
   * stays so until the transaction ends.
   */
  public boolean takesPractice(UUID reviewId, UUID schoolId) {
    return copies
        .findByIdOptional(reviewId, LockModeType.PESSIMISTIC_READ)
        .filter(review -> review.schoolId().equals(schoolId))
        .filter(review -> OPEN_FOR_PRACTICE.contains(review.state()))
        .isPresent();
  }

  public boolean isOnTeam(UUID reviewId, UUID personId) {
    return copies.isOnTeam(reviewId, merged.idsOf(personId));
  }

  /** Everybody who was on a review's team, under the ids by which they are known now. */
  public List<UUID> team(UUID reviewId) {
    return copies.team(reviewId).stream().map(merged::standsFor).distinct().toList();
  }

  /** The reviews on whose teams a person was. */
  public List<UUID> reviewsOf(UUID personId) {
    return copies.reviewsOf(merged.idsOf(personId));
  }
}
