package org.lantern.school.invitation;

import java.util.List;
import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/** What becomes of invitations, for the other services. */
sealed interface InvitationEvent extends DomainEvent {

  /** A person was asked into the network. */
  record PersonInvited(UUID personId) implements InvitationEvent {
    static final String TYPE = "person.invited.v1";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public UUID aggregateId() {
      return personId;
    }
  }

  /** An invitation was taken back before it was accepted. */
  record InvitationWithdrawn(UUID personId) implements InvitationEvent {
    static final String TYPE = "person.invitation-withdrawn.v1";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public UUID aggregateId() {
      return personId;
    }
  }

  /**
   * A person's sign-ins.
   *
   * @param linkKeys all of them, as keyed hashes of issuer and subject
   */
  record PersonLinked(UUID personId, List<String> linkKeys) implements InvitationEvent {
    static final String TYPE = "person.linked.v1";

    @Override
    public String type() {
      return TYPE;
    }

    @Override
    public UUID aggregateId() {
      return personId;
    }
  }
}
