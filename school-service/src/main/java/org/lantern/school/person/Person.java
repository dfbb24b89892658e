package org.lantern.school.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;

/** Somebody of the network: made by an invitation, known by name and mail addresses. */
@Entity
@Table(name = "person")
public class Person {
  /** How everybody reads who was erased. */
  static final String FORMER = "a former member";

  @Id private UUID id;
  private String name;
  private String address;

  @Column(name = "near_school_id")
  private UUID nearSchoolId;

  @Enumerated(EnumType.STRING)
  private PersonState state;

  @Column(name = "merged_into")
  private UUID mergedInto;

  @Version private long version;

  protected Person() {}

  Person(UUID id, String name, String address) {
    this.id = id;
    this.name = name.strip();
    this.address = address;
    this.state = PersonState.PRESENT;
  }

  void rename(String newName) {
    name = newName.strip();
  }

  void receiveMailAt(String mainAddress) {
    address = mainAddress;
  }

  void liveNear(UUID schoolId) {
    nearSchoolId = schoolId;
  }

  /** Becomes another record of the same person; the name stays until they are erased. */
  PersonState mergeInto(UUID other, Set<? extends Mover> movers) {
    PersonState before = state;
    state = PersonLifecycle.TABLE.next(state, PersonAction.MERGE, movers);
    mergedInto = other;
    address = null;
    nearSchoolId = null;
    return before;
  }

  /** An earlier record leads on to where the one it was merged into went. */
  void lead(UUID other) {
    mergedInto = other;
  }

  PersonState erase(Set<? extends Mover> movers) {
    PersonState before = state;
    state = PersonLifecycle.TABLE.next(state, PersonAction.ERASE, movers);
    forget();
    return before;
  }

  /** Nothing that somebody said of them stays. */
  void forget() {
    name = FORMER;
    address = null;
    nearSchoolId = null;
  }

  boolean isPresent() {
    return state == PersonState.PRESENT;
  }

  /** Whose record this is: another's after a merge. */
  UUID standsFor() {
    return mergedInto == null ? id : mergedInto;
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** The address to which mail goes; one of all they are known by; null once merged or erased. */
  public String getAddress() {
    return address;
  }

  /** The school near which they set out, for who works at none; null when not said. */
  public UUID getNearSchoolId() {
    return nearSchoolId;
  }

  public PersonState getState() {
    return state;
  }

  /** The other record of the same person; null unless merged. */
  public UUID getMergedInto() {
    return mergedInto;
  }

  public long getVersion() {
    return version;
  }
}
