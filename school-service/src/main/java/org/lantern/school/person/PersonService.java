package org.lantern.school.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.school.SchoolService;

/** People: their names for everybody, their addresses for themselves and the administrators. */
@ApplicationScoped
public class PersonService {
  private static final int MOST_NAMES = 100;

  private final PersonRepository people;
  private final PersonAddressRepository addresses;
  private final PersonAccess access;
  private final PersonMapper mapper;
  private final PersonChangeService changes;
  private final SchoolService schools;
  private final Outbox outbox;
  private final NetworkTime time;
  private final Ids ids;

  PersonService(
      PersonRepository people,
      PersonAddressRepository addresses,
      PersonAccess access,
      PersonMapper mapper,
      PersonChangeService changes,
      SchoolService schools,
      Outbox outbox,
      NetworkTime time,
      Ids ids) {
    this.people = people;
    this.addresses = addresses;
    this.access = access;
    this.mapper = mapper;
    this.changes = changes;
    this.schools = schools;
    this.outbox = outbox;
    this.time = time;
    this.ids = ids;
  }

  /** Many people's names in one call; ids that belong to nobody are left out. */
  @Transactional
  List<PersonResponse> names(List<UUID> wanted) {
    if (wanted.size() > MOST_NAMES) {
      throw new Refusal.Unreadable("Ask for at most " + MOST_NAMES + " people at once.");
    }
    return named(people.among(wanted));
  }

  /** Merged people are called as the one they were merged into, under the id that was asked for. */
  private List<PersonResponse> named(List<Person> found) {
    List<UUID> into =
        found.stream().map(Person::getMergedInto).filter(Objects::nonNull).distinct().toList();
    Map<UUID, Person> others =
        into.isEmpty()
            ? Map.of()
            : people.among(into).stream().collect(Collectors.toMap(Person::getId, each -> each));
    return found.stream()
        .map(
            each ->
                mapper.toResponse(
                    each.getId(), others.getOrDefault(each.standsFor(), each).getName()))
        .toList();
  }

  @Transactional
  PageResponse<PersonResponse> list(String words, PageQuery page) {
    var found = people.matching(words == null || words.isBlank() ? null : words.strip(), page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  @Transactional
  public PersonResponse get(UUID id) {
    return named(people.findByIdOptional(id).stream().toList()).stream()
        .findFirst()
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  Versioned<PersonDetailsResponse> details(UUID id) {
    access.requireMayRead(id);
    return details(people.findByIdOptional(id).orElseThrow(Refusal.NotFound::new));
  }

  @Transactional
  Versioned<PersonDetailsResponse> rename(UUID id, RenameRequest request, String ifMatch) {
    Person person = asRead(id, ifMatch);
    changes.note(person, PersonAction.RENAME);
    person.rename(request.name());
    people.flush();
    return details(person);
  }

  /**
   * Another address by which they are known; signing in with it, verified, links that sign-in,
   * which is why they are told.
   */
  @Transactional
  Versioned<PersonDetailsResponse> addAddress(UUID id, AddressRequest request, String ifMatch) {
    Person person = asRead(id, ifMatch);
    addresses.persistAndFlush(
        new PersonAddress(PersonAddress.normalised(request.address()), id, time.now()));
    changes.noteAndWarn(person, PersonAction.ADD_ADDRESS);
    people.nextVersion(person);
    return details(person);
  }

  @Transactional
  Versioned<PersonDetailsResponse> removeAddress(UUID id, AddressRequest request, String ifMatch) {
    Person person = asRead(id, ifMatch);
    PersonAddress address = own(id, request);
    if (address.getAddress().equals(person.getAddress())) {
      throw new Refusal.AgainstTheRules(
          "Mail goes to this address. Choose another one for mail first, then remove this one.");
    }
    changes.note(person, PersonAction.REMOVE_ADDRESS);
    addresses.delete(address);
    people.nextVersion(person);
    return details(person);
  }

  @Transactional
  Versioned<PersonDetailsResponse> receiveMailAt(UUID id, AddressRequest request, String ifMatch) {
    Person person = asRead(id, ifMatch);
    changes.noteAndWarn(person, PersonAction.RECEIVE_MAIL);
    person.receiveMailAt(own(id, request).getAddress());
    people.flush();
    return details(person);
  }

  private PersonAddress own(UUID personId, AddressRequest request) {
    return addresses.of(personId).stream()
        .filter(each -> each.getAddress().equals(PersonAddress.normalised(request.address())))
        .findFirst()
        .orElseThrow(
            () -> new Refusal.AgainstTheRules("They are not known by this address. Add it first."));
  }

  @Transactional
  Versioned<PersonDetailsResponse> setOutFrom(UUID id, BaseRequest request, String ifMatch) {
    Person person = asRead(id, ifMatch);
    if (request.nearSchoolId() != null) {
      schools.makeKnown(request.nearSchoolId());
    }
    changes.note(person, PersonAction.SET_OUT);
    person.liveNear(request.nearSchoolId());
    people.flush();
    outbox.append(new BaseChanged(id, request.nearSchoolId()));
    return details(person);
  }

  /** Who changed what of the record, for the person and the administrators. */
  @Transactional
  List<HistoryResponse> history(UUID id) {
    details(id);
    return changes.of(id);
  }

  private Person asRead(UUID id, String ifMatch) {
    access.requireMayRead(id);
    Person person = people.locked(id).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, person.getVersion(), () -> details(person).body());
    requirePresent(person);
    return person;
  }

  private static void requirePresent(Person person) {
    if (person.getMergedInto() != null) {
      throw new Refusal.AgainstTheRules(
          "This is an earlier record of somebody. Use their other id: %s."
              .formatted(person.getMergedInto()));
    }
    if (!person.isPresent()) {
      throw new Refusal.AgainstTheRules(
          "This person was erased. Invite them anew if they come back.");
    }
  }

  private Versioned<PersonDetailsResponse> details(Person person) {
    var known = addresses.of(person.getId()).stream().map(mapper::toAddress).toList();
    return new Versioned<>(mapper.toDetails(person, known), person.getVersion());
  }

  /**
   * Locks a person until the transaction ends, for changes that publish all there is of them.
   *
   * @throws Refusal.NotFound when there is no such person
   * @throws Refusal.AgainstTheRules when they were merged into somebody or erased
   */
  public void lock(UUID id) {
    requirePresent(people.locked(id).orElseThrow(Refusal.NotFound::new));
  }

  /** An address as it is kept, whichever way it was written. */
  public static String asKept(String address) {
    return PersonAddress.normalised(address);
  }

  /** Makes a person; the address decides who may later link a sign-in. */
  public Person create(String name, String address) {
    String normalised = PersonAddress.normalised(address);
    Person person = new Person(ids.next(), name, normalised);
    people.persistAndFlush(person);
    addresses.persistAndFlush(new PersonAddress(normalised, person.getId(), time.now()));
    return person;
  }

  /** Where mail reaches a person, read when it is sent; empty for nobody. */
  public Optional<String> addressOf(UUID id) {
    return people.findByIdOptional(id).map(Person::getAddress);
  }

  /** Whose address it is, held until the transaction ends; empty when nobody is known by it. */
  public Optional<UUID> hold(String address) {
    return addresses.locked(PersonAddress.normalised(address)).map(PersonAddress::getPersonId);
  }

  /**
   * Writes that somebody signs in with an address for the first time.
   *
   * @throws Refusal.NotAllowed when another sign-in has used it already
   */
  public void use(String known) {
    PersonAddress address = addresses.findById(PersonAddress.normalised(known));
    if (address.isUsed()) {
      throw new Refusal.NotAllowed(
          "The invitation to this address was already used with another sign-in. Use that one, or"
              + " ask your network's administrator.");
    }
    address.use(time.now());
  }
}
