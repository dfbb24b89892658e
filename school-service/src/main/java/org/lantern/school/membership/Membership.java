package org.lantern.school.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;

/** A school's belonging to the network, and to a hub of it, between two days, both included. */
@Entity
@Table(name = "membership")
class Membership {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "hub_id")
  private UUID hubId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  private MembershipState state;

  @Column(name = "hub_reads")
  @Enumerated(EnumType.STRING)
  private Reading hubReads;

  @Column(name = "network_reads")
  @Enumerated(EnumType.STRING)
  private Reading networkReads;

  @Version private long version;

  protected Membership() {}

  Membership(UUID id, StartMembershipRequest asked) {
    this.id = id;
    this.schoolId = asked.schoolId();
    this.hubId = asked.hubId();
    this.from = asked.from();
    this.until = asked.until();
    this.state = MembershipState.AWAITING_AGREEMENT;
    readNothing();
  }

  Transition started() {
    return transition(null, MembershipAction.START);
  }

  Transition sign(Reading hub, Reading network, Set<? extends Mover> movers) {
    MembershipState before = move(MembershipAction.SIGN, movers);
    hubReads = hub;
    networkReads = network;
    return transition(before, MembershipAction.SIGN);
  }

  Transition moveTo(UUID hub, Set<? extends Mover> movers) {
    MembershipState before = move(MembershipAction.MOVE_HUB, movers);
    hubId = hub;
    readNothing();
    return transition(before, MembershipAction.MOVE_HUB);
  }

  private void readNothing() {
    hubReads = Reading.NOTHING;
    networkReads = Reading.NOTHING;
  }

  /**
   * @param on its last day
   */
  Transition end(LocalDate on, Set<? extends Mover> movers) {
    MembershipState before = move(MembershipAction.END, movers);
    until = on;
    return transition(before, MembershipAction.END);
  }

  Transition withdraw(Set<? extends Mover> movers) {
    return transition(move(MembershipAction.WITHDRAW, movers), MembershipAction.WITHDRAW);
  }

  private MembershipState move(MembershipAction action, Set<? extends Mover> movers) {
    MembershipState before = state;
    state = MembershipLifecycle.TABLE.next(state, action, movers);
    return before;
  }

  private Transition transition(MembershipState before, MembershipAction action) {
    return new Transition(
        "membership",
        id,
        before,
        action,
        state,
        new MembershipEvent(
            action, id, schoolId, hubId, from, until, state, hubReads, networkReads));
  }

  boolean belongsTo(UUID hub) {
    return Objects.equals(hubId, hub);
  }

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getHubId() {
    return hubId;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public MembershipState getState() {
    return state;
  }

  public Reading getHubReads() {
    return hubReads;
  }

  public Reading getNetworkReads() {
    return networkReads;
  }

  public long getVersion() {
    return version;
  }
}
