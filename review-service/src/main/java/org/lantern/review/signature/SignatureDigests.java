package org.lantern.review.signature;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.retention.Kept;
import org.lantern.kit.retention.KeptKinds;
import org.lantern.review.writing.KeyedDigest;

/**
 * Keys what signatures name once words were removed from that; what was removed before they were
 * keyed is made up for day by day. See docs/adr/0040.
 */
@Singleton
class SignatureDigests implements KeptKinds {
  private static final String SIGNATURE = "signature";

  private final SignatureRepository signatures;
  private final KeyedDigest keyed;

  SignatureDigests(SignatureRepository signatures, KeyedDigest keyed) {
    this.signatures = signatures;
    this.keyed = keyed;
  }

  /** Of those that have ended, and of those that stand. */
  void ofReview(UUID reviewId, boolean standing) {
    key(standing ? signatures.of(reviewId) : List.of(), signatures.ended(reviewId));
  }

  @Override
  public List<Kept> kinds() {
    return List.of(
        new Kept(
            "digests of signed words that were removed",
            Period.ZERO,
            (day, most) -> key(signatures.namingRemoved(most), signatures.endedRemoved(most))));
  }

  private int key(List<Signature> standing, List<EndedSignature> ended) {
    standing.forEach(each -> each.key(digest -> keyed.of(SIGNATURE, each.getReviewId(), digest)));
    ended.forEach(each -> each.key(digest -> keyed.of(SIGNATURE, each.getReviewId(), digest)));
    signatures.flush();
    return standing.size() + ended.size();
  }
}
