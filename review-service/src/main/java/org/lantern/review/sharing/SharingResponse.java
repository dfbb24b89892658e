package org.lantern.review.sharing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Who reads the final report beside the school's leadership.
 *
 * @param audiences as far as the agreement lets them; empty for the leadership alone
 * @param decidedBy null while the school has decided nothing
 */
public record SharingResponse(
    SharingChoice choice, Set<ReportAudience> audiences, UUID decidedBy, Instant decidedAt) {
  /** Before the school decides. */
  static final SharingResponse UNDECIDED =
      new SharingResponse(SharingChoice.LEADERSHIP_ONLY, Set.of(), null, null);
}
