package org.lantern.school.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.school.SchoolService;

/** People and where they work. */
@ApplicationScoped
public class PersonService {
  private static final int MOST_NAMES = 100;

  private final PersonRepository people;
  private final EmploymentRepository employments;
  private final PersonMapper mapper;
  private final SchoolService schools;
  private final Outbox outbox;
  private final NetworkTime time;
  private final Ids ids;

  PersonService(
      PersonRepository people,
      EmploymentRepository employments,
      PersonMapper mapper,
      SchoolService schools,
      Outbox outbox,
      NetworkTime time,
      Ids ids) {
    this.people = people;
    this.employments = employments;
    this.mapper = mapper;
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
    return people.among(wanted).stream().map(mapper::toResponse).toList();
  }

  @Transactional
  public PersonResponse get(UUID id) {
    return people.findByIdOptional(id).map(mapper::toResponse).orElseThrow(Refusal.NotFound::new);
  }

  /**
   * Locks a person until the transaction ends, for changes that publish all there is of them.
   *
   * @throws Refusal.NotFound when there is no such person
   */
  public void lock(UUID id) {
    people.locked(id).orElseThrow(Refusal.NotFound::new);
  }

  /** Makes a person; the address decides who may later link a sign-in. */
  public Person create(String name, String address) {
    Person person = new Person(ids.next(), name.strip(), normalised(address));
    people.persistAndFlush(person);
    return person;
  }

  public Optional<Person> withAddress(String address) {
    return people.withAddress(normalised(address));
  }

  /** Where mail reaches a person, read when it is sent; empty for nobody. */
  public Optional<String> addressOf(UUID id) {
    return people.findByIdOptional(id).map(Person::getAddress);
  }

  /** Writes that the person works at the school from today on. */
  public void employ(UUID personId, UUID schoolId) {
    schools.makeKnown(schoolId);
    employments.persistAndFlush(new Employment(ids.next(), personId, schoolId, time.today()));
    outbox.append(
        new EmploymentsChanged(
            personId,
            employments.of(personId).stream()
                .map(e -> new EmploymentsChanged.Item(e.getSchoolId(), e.getFrom(), e.getUntil()))
                .toList()));
  }

  private static String normalised(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
