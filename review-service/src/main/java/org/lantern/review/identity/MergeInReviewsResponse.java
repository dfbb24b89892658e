package org.lantern.review.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.review.seat.SeatClash;

/**
 * What a merge would do here, without doing it, as far as the reader is not walled off.
 *
 * @param moves how many rows of each kind become the other's
 * @param removed how many rows of a kind go, because the other has the same, or because they say
 *     something of the other who is the same person
 * @param joinedQualifications training that both have: one, and the longer lasts
 * @param clashingSeats seats that one person cannot have beside each other
 * @param withoutAssurer reports that are not final and lose their assurer, who turns out to have
 *     written them
 * @param refusals why nothing is said; empty when it can be
 */
public record MergeInReviewsResponse(
    UUID personId,
    UUID into,
    Map<String, Integer> moves,
    Map<String, Integer> removed,
    List<JoinedQualification> joinedQualifications,
    List<SeatClash> clashingSeats,
    List<ReportWithoutAssurer> withoutAssurer,
    List<String> refusals) {
  static MergeInReviewsResponse refused(UUID personId, UUID into, List<String> refusals) {
    return new MergeInReviewsResponse(
        personId, into, Map.of(), Map.of(), List.of(), List.of(), List.of(), refusals);
  }
}
