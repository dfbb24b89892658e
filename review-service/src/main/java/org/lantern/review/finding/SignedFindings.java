package org.lantern.review.finding;

import java.util.List;
import java.util.UUID;
import org.lantern.review.review.Review;

/** Who has signed the findings; answered by the feature above that takes signatures. */
public interface SignedFindings {
  List<FindingsResponse.SignatureItem> standing(UUID reviewId);

  /** Those that a change or another signature has ended, oldest first. */
  List<FindingsResponse.EndedSignatureItem> ended(UUID reviewId);

  /** What was signed has changed: no signature stands any more, within the running transaction. */
  void reopen(Review review);

  /**
   * Words are gone: what names them is keyed, so that nobody guesses them. Signatures that have
   * ended may, whatever the findings say now.
   *
   * @param fromFindings whether those that stand signed the words, too
   */
  void wordsRemoved(Review review, boolean fromFindings);
}
