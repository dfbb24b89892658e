package org.lantern.school.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.school.person.Dated;

/** A role that a person was given in a scope, between dates. */
@Entity
@Table(name = "role_grant")
class RoleGrant implements Dated {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "scope_kind")
  @Enumerated(EnumType.STRING)
  private Scope.Kind scopeKind;

  @Column(name = "scope_id")
  private UUID scopeId;

  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  @Enumerated(EnumType.STRING)
  private RoleState state;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Version private long version;

  protected RoleGrant() {}

  RoleGrant(UUID id, UUID personId, Role role, Scope scope, Term term) {
    this.id = id;
    this.personId = personId;
    this.role = role;
    this.scopeKind = scope.kind();
    this.scopeId = scope.id();
    this.capacity = term.capacity();
    this.state = RoleState.HELD;
    this.from = term.from();
    this.until = term.until();
  }

  void withdraw(Set<? extends Mover> movers) {
    state = RoleLifecycle.TABLE.next(state, RoleAction.WITHDRAW, movers);
  }

  /**
   * @param on its last day
   */
  void end(LocalDate on, Set<? extends Mover> movers) {
    state = RoleLifecycle.TABLE.next(state, RoleAction.END, movers);
    until = on;
  }

  /** Takes in the days of the same role held under another record of the same person. */
  void last(LocalDate first, LocalDate last) {
    from = first;
    until = last;
  }

  HeldRole held() {
    return new HeldRole(role, scope(), from, until);
  }

  Scope scope() {
    return new Scope(scopeKind, scopeId);
  }

  /** Whether it is held on the day, with no end in sight. */
  boolean lastsOn(LocalDate day) {
    return state == RoleState.HELD && !from.isAfter(day) && until == null;
  }

  @Override
  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public Role getRole() {
    return role;
  }

  public Scope.Kind getScopeKind() {
    return scopeKind;
  }

  public UUID getScopeId() {
    return scopeId;
  }

  public Capacity getCapacity() {
    return capacity;
  }

  public RoleState getState() {
    return state;
  }

  @Override
  public LocalDate getFrom() {
    return from;
  }

  @Override
  public LocalDate getUntil() {
    return until;
  }

  public long getVersion() {
    return version;
  }
}
