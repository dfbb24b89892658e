package org.lantern.review.seat;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.clock.TimedMove;

/** When days are counted otherwise, the end of an invitation follows. */
@Singleton
class InvitationCountDue implements TimedMove {
  private final InvitationService invitations;

  InvitationCountDue(InvitationService invitations) {
    this.invitations = invitations;
  }

  @Override
  public String thing() {
    return SeatTasksService.THING;
  }

  @Override
  public String action() {
    return InvitationDaysService.COUNT_AGAIN;
  }

  @Override
  public void lock(UUID id) {
    invitations.lock(id);
  }

  @Override
  public void due(UUID id) {
    invitations.countAgain(id);
  }
}
