package org.lantern.review.candidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.lantern.review.profile.ProfileResponse;
import org.lantern.review.profile.Specialism;
import org.lantern.review.staffing.Candidate;
import org.lantern.review.staffing.Verdict;

/**
 * Somebody for a seat: what the rules say, and what they bring.
 *
 * @param fits whether no hard rule refuses them
 * @param marks how many soft rules speak against them
 * @param themeIds themes they are interested in, as these stand now
 * @param balance of their school's days in the season, below zero what it owes
 */
public record CandidateResponse(
    UUID personId,
    boolean fits,
    int marks,
    List<Verdict> verdicts,
    List<Specialism> specialisms,
    List<UUID> themeIds,
    BigDecimal balance) {

  /**
   * @param profile null for who wrote none
   */
  static CandidateResponse of(Candidate candidate, ProfileResponse profile, BigDecimal balance) {
    return new CandidateResponse(
        candidate.personId(),
        candidate.fits(),
        candidate.marks(),
        candidate.verdicts(),
        profile == null ? List.of() : profile.specialisms(),
        profile == null ? List.of() : profile.themeIds(),
        balance);
  }
}
