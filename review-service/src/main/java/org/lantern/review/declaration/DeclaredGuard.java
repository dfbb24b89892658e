package org.lantern.review.declaration;

import jakarta.inject.Singleton;
import java.util.List;
import org.lantern.review.seat.Seat;
import org.lantern.review.seat.SeatAction;
import org.lantern.review.seat.SeatGuard;

/** Nobody joins a team who has not made their declaration. */
@Singleton
class DeclaredGuard implements SeatGuard {
  private final DeclarationRepository declarations;

  DeclaredGuard(DeclarationRepository declarations) {
    this.declarations = declarations;
  }

  @Override
  public SeatAction action() {
    return SeatAction.ACCEPT;
  }

  @Override
  public List<String> lacking(Seat seat) {
    return declarations.findByIdOptional(seat.getId()).isPresent()
        ? List.of()
        : List.of(
            "Agree to the protocol and to confidentiality, and declare your ties to the school or"
                + " that you have none; then accept.");
  }
}
