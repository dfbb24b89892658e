package org.lantern.review.schoolcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.time.NetworkTime;

/** Answers questions about schools and employers from our copies. */
@ApplicationScoped
public class SchoolCopyService {
  private final SchoolCopyRepository copies;
  private final KnownTies ties;
  private final NetworkTime time;

  SchoolCopyService(SchoolCopyRepository copies, KnownTies ties, NetworkTime time) {
    this.copies = copies;
    this.ties = ties;
    this.time = time;
  }

  public Optional<SchoolCopy> find(UUID schoolId) {
    return copies.findByIdOptional(schoolId);
  }

  public boolean isMemberToday(UUID schoolId) {
    return copies.isMember(schoolId, time.today());
  }

  /** What hub and network may read by the agreement in force on the day. */
  public Agreement agreementOn(UUID schoolId, LocalDate day) {
    return copies.membership(schoolId, day).map(Agreement::of).orElse(Agreement.NONE);
  }

  /**
   * Where each of the people works on the day; people who work nowhere are left out. A school we
   * know nothing of is there too: no rule passes by being unknown.
   */
  public Map<UUID, List<Employer>> employers(UUID[] people, LocalDate day) {
    var employments = copies.employments(people, day);
    Map<UUID, SchoolCopy> schools =
        byId(employments.stream().map(SchoolCopyRepository.Employed::schoolId).distinct());
    Map<UUID, List<Employer>> found = new HashMap<>();
    for (var employment : employments) {
      SchoolCopy school = schools.get(employment.schoolId());
      found
          .computeIfAbsent(employment.personId(), any -> new ArrayList<>())
          .add(
              new Employer(
                  school == null ? SchoolCopy.unknown(employment.schoolId()) : school,
                  employment.until()));
    }
    return found;
  }

  /** Those of the people who work or hold a role at the school today. */
  public Set<UUID> peopleAt(UUID schoolId, Collection<UUID> personIds) {
    return personIds.isEmpty()
        ? Set.of()
        : Set.copyOf(copies.peopleAt(schoolId, personIds, time.today()));
  }

  /** Whether a person works at the school on the day. */
  public boolean worksAt(UUID personId, UUID schoolId, LocalDate day) {
    return copies.employments(new UUID[] {personId}, day).stream()
        .anyMatch(employment -> employment.schoolId().equals(schoolId));
  }

  private Map<UUID, SchoolCopy> byId(Stream<UUID> ids) {
    return copies.among(ids.toArray(UUID[]::new)).stream()
        .collect(Collectors.toMap(SchoolCopy::getId, Function.identity()));
  }

  /** Near which school the people set out; who said none, or one unknown here, is left out. */
  public Map<UUID, SchoolCopy> bases(UUID[] people) {
    Map<UUID, UUID> near = copies.bases(people);
    Map<UUID, SchoolCopy> schools = byId(near.values().stream().distinct());
    Map<UUID, SchoolCopy> found = new HashMap<>();
    near.forEach((person, school) -> found.put(person, schools.get(school)));
    found.values().removeIf(Objects::isNull);
    return found;
  }

  /** For each school that belongs to a hub on the day, to which. */
  public Map<UUID, UUID> hubs(Collection<UUID> schools, LocalDate day) {
    return copies.hubs(schools.toArray(UUID[]::new), day);
  }

  /** Who works at one of the schools on the day. */
  public Set<UUID> employedAt(Collection<UUID> schools, LocalDate day) {
    return Set.copyOf(copies.employedAt(schools.toArray(UUID[]::new), day));
  }

  public boolean isHeadToday(UUID personId, UUID schoolId) {
    return copies.isHead(personId, schoolId, time.today());
  }

  /** Those of the people who have a tie to the school, or to its trust, on the day. */
  public Set<UUID> tiedAmong(UUID[] people, UUID schoolId, LocalDate day) {
    return Set.copyOf(copies.tiedAmong(people, schoolId, day));
  }

  /**
   * The schools for which a person is walled off today: where they work, hold a role or have a tie,
   * all schools of those schools' trusts, and those of the trusts and hubs they lead.
   */
  public List<UUID> tiedTo(Actor actor) {
    return ties.of(actor, this::readTies);
  }

  private List<UUID> readTies(Actor actor) {
    Set<UUID> tied =
        new HashSet<>(
            copies.boundTo(
                actor.personId(),
                actor.scopesOf(Scope.Kind.TRUST),
                actor.scopesOf(Scope.Kind.HUB),
                time.today()));
    tied.addAll(actor.schools());
    tied.addAll(copies.sameTrust(tied));
    return List.copyOf(tied);
  }
}
