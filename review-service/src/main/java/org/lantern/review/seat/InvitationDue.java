package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** When nobody has answered in time, the invitation ends. */
@Singleton
class InvitationDue implements TimedMove {
  private final InvitationService invitations;

  InvitationDue(InvitationService invitations) {
    this.invitations = invitations;
  }

  @Override
  public String thing() {
    return SeatTasksService.THING;
  }

  @Override
  public String action() {
    return SeatAction.WITHDRAW.name();
  }

  @Override
  public void lock(UUID id) {
    invitations.lock(id);
  }

  @Override
  public void due(UUID id) {
    invitations.due(id);
  }
}
