package org.lantern.review.recommendation;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** Withdraws, once, what reports recommended that were void before that withdrew anything. */
@Singleton
class VoidedBefore implements TimedMove {
  private final VoidedReportService voided;

  VoidedBefore(VoidedReportService voided) {
    this.voided = voided;
  }

  @Override
  public String thing() {
    return "review";
  }

  /** As V053 has it. */
  @Override
  public String action() {
    return "WITHDRAW_RECOMMENDED";
  }

  @Override
  public void due(UUID reviewId) {
    voided.withdrawIfVoid(reviewId);
  }
}
