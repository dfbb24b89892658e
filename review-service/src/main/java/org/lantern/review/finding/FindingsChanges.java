package org.lantern.review.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;

/**
 * Follows every change of what is signed: it is written down, and no signature outlasts it. All of
 * it happens under the review's lock.
 */
@Singleton
class FindingsChanges {
  private final FindingRepository findings;
  private final FindingsReader reader;
  private final SignedFindings signed;
  private final NetworkTime time;

  FindingsChanges(
      FindingRepository findings, FindingsReader reader, SignedFindings signed, NetworkTime time) {
    this.findings = findings;
    this.reader = reader;
    this.signed = signed;
    this.time = time;
  }

  /**
   * @param before the version of the findings before the change; where it is the same after it,
   *     nothing of what is signed has changed
   */
  void follow(Review review, long before, FindingsChange.Changed changed) {
    findings.flush();
    if (reader.version(review) == before) {
      return;
    }
    List<FindingsChange> earlier = findings.changes(review.getId());
    int number = earlier.isEmpty() ? 1 : earlier.getLast().getNumber() + 1;
    findings.save(new FindingsChange(review.getId(), number, time.now(), changed, before));
    signed.reopen(review);
  }
}
