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

/** A role that a person was given in a scope. */
@Entity
@Table(name = "role_grant")
class RoleGrant {
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
  private RoleState state;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  @Version private long version;

  protected RoleGrant() {}

  RoleGrant(UUID id, UUID personId, Role role, Scope scope, LocalDate from) {
    this.id = id;
    this.personId = personId;
    this.role = role;
    this.scopeKind = scope.kind();
    this.scopeId = scope.id();
    this.state = RoleState.HELD;
    this.from = from;
  }

  void withdraw(Set<? extends Mover> movers) {
    state = RoleLifecycle.TABLE.next(state, RoleAction.WITHDRAW, movers);
  }

  HeldRole held() {
    return new HeldRole(role, new Scope(scopeKind, scopeId), from, until);
  }

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

  public RoleState getState() {
    return state;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public long getVersion() {
    return version;
  }
}
