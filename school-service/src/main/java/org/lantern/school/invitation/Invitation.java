package org.lantern.school.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;

/** A person asked into the network, until their first sign-in. */
@Entity
@Table(name = "invitation")
class Invitation {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private InvitationState state;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Version private long version;

  protected Invitation() {}

  Invitation(UUID id, UUID personId, Instant invitedAt) {
    this.id = id;
    this.personId = personId;
    this.invitedAt = invitedAt;
    this.state = InvitationState.OPEN;
  }

  void accept(Set<? extends Mover> movers) {
    state = InvitationLifecycle.TABLE.next(state, InvitationAction.ACCEPT, movers);
  }

  void open(Set<? extends Mover> movers, Instant now) {
    state = InvitationLifecycle.TABLE.next(state, InvitationAction.INVITE, movers);
    invitedAt = now;
  }

  void withdraw(Set<? extends Mover> movers) {
    state = InvitationLifecycle.TABLE.next(state, InvitationAction.WITHDRAW, movers);
  }

  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public InvitationState getState() {
    return state;
  }

  public Instant getInvitedAt() {
    return invitedAt;
  }

  public long getVersion() {
    return version;
  }
}
