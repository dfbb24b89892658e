package org.lantern.school.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/**
 * The record of a person when it is merged into another or erased, within the running transaction;
 * the feature {@code identity} above knows what else moves and goes.
 */
@ApplicationScoped
public class PersonRecordService {
  private final PersonRepository people;
  private final PersonAddressRepository addresses;
  private final PersonChangeService changes;
  private final PersonMapper mapper;
  private final Outbox outbox;

  PersonRecordService(
      PersonRepository people,
      PersonAddressRepository addresses,
      PersonChangeService changes,
      PersonMapper mapper,
      Outbox outbox) {
    this.people = people;
    this.addresses = addresses;
    this.changes = changes;
    this.mapper = mapper;
    this.outbox = outbox;
  }

  /**
   * Whoever it is, as they stand.
   *
   * @throws Refusal.NotFound when there is no such person
   */
  public Person find(UUID id) {
    return people.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  /**
   * Locks a person until the transaction ends.
   *
   * @throws Refusal.NotFound when there is no such person
   */
  public Person locked(UUID id) {
    return people.locked(id).orElseThrow(Refusal.NotFound::new);
  }

  /**
   * Lets a change pass that names the version of the person's details.
   *
   * @throws Refusal.Stale when they have moved on
   */
  public void requireAsRead(Person person, String ifMatch) {
    Versions.require(ifMatch, person.getVersion(), () -> details(person).body());
  }

  public PersonState merge(Person person, Person into, Set<? extends Mover> movers) {
    addresses.lockedOf(person.getId());
    changes.warn(person, PersonAction.TAKE_IN);
    changes.noteAndWarn(into, PersonAction.TAKE_IN);
    UUID near = person.getNearSchoolId();
    PersonState before = person.mergeInto(into.getId(), movers);
    people.mergedInto(person.getId()).forEach(each -> each.lead(into.getId()));
    people.flush();
    people.nextVersion(into);
    if (near != null) {
      outbox.append(new BaseChanged(person.getId(), null));
      setOutFrom(into, near);
    }
    return before;
  }

  private void setOutFrom(Person into, UUID near) {
    if (into.getNearSchoolId() == null) {
      into.liveNear(near);
      outbox.append(new BaseChanged(into.getId(), near));
    }
  }

  public PersonState erase(Person person, Set<? extends Mover> movers) {
    boolean based = person.getNearSchoolId() != null;
    PersonState before = person.erase(movers);
    people.mergedInto(person.getId()).forEach(Person::forget);
    people.flush();
    if (based) {
      outbox.append(new BaseChanged(person.getId(), null));
    }
    return before;
  }

  /** Lets the person sign in anew with any of their addresses, once their sign-ins are removed. */
  public void useAddressesAnew(Person person) {
    changes.noteAndWarn(person, PersonAction.REMOVE_SIGN_INS);
    addresses.lockedOf(person.getId()).forEach(PersonAddress::useAnew);
    people.nextVersion(person);
  }

  /** Under which ids a person was known before. */
  public List<UUID> earlierIds(UUID id) {
    return people.mergedInto(id).stream().map(Person::getId).toList();
  }

  public Versioned<PersonDetailsResponse> details(Person person) {
    people.flush();
    var known = addresses.of(person.getId()).stream().map(mapper::toAddress).toList();
    return new Versioned<>(mapper.toDetails(person, known), person.getVersion());
  }
}
