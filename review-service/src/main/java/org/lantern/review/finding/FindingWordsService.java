package org.lantern.review.finding;

import jakarta.enterprise.context.ApplicationScoped;
import org.lantern.review.finding.FindingsChange.Changed;
import org.lantern.review.finding.FindingsChange.What;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewState;

/** Follows words that were taken out of findings from outside. */
@ApplicationScoped
public class FindingWordsService {
  private final FindingRepository findings;
  private final FindingsReader reader;
  private final FindingsChanges changes;
  private final SignedFindings signed;

  FindingWordsService(
      FindingRepository findings,
      FindingsReader reader,
      FindingsChanges changes,
      SignedFindings signed) {
    this.findings = findings;
    this.reader = reader;
    this.changes = changes;
    this.signed = signed;
  }

  /** The version of the findings as they stand. */
  public long version(Review review) {
    return reader.version(review);
  }

  /**
   * Signatures end as with every change, until a report is final: from then on they keep naming
   * what was signed; that words are gone since, the removal says. Nothing names it any more to who
   * tries words, neither a signature nor an earlier version: the words may have stood in earlier
   * findings, whether or not they stood in these.
   *
   * @param before the version of the findings before the words went
   * @param isFinal whether there is a final report
   * @return whether the findings as they stood lost words
   */
  public boolean changed(Review review, long before, boolean isFinal) {
    boolean isAgreed = review.getState() == ReviewState.FINDINGS_AGREED;
    if (review.getState() == ReviewState.IN_PROGRESS || (isAgreed && !isFinal)) {
      changes.follow(review, before, new Changed(What.WORDS_REMOVED, null, null));
    }
    findings.changes(review.getId()).forEach(FindingsChange::forgetVersion);
    boolean fromFindings = version(review) != before;
    signed.wordsRemoved(review, fromFindings);
    return fromFindings;
  }
}
