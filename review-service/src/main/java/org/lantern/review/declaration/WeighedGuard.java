package org.lantern.review.declaration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;

/** No team is confirmed, ready or begins while a declared tie waits to be weighed. */
@Singleton
class WeighedGuard implements ReviewGuard {
  private final DeclarationRepository declarations;

  WeighedGuard(DeclarationRepository declarations) {
    this.declarations = declarations;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.CONFIRM_TEAM, ReviewAction.MARK_READY, ReviewAction.START);
  }

  @Override
  public List<String> lacking(Review review) {
    return declarations.waits(review.getId())
        ? List.of("A declared tie of somebody on the team waits. Say first whether it bars them.")
        : List.of();
  }
}
