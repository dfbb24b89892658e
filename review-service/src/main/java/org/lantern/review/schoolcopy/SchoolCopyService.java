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
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.subject.Subject;

/** Answers questions about schools and employers from our copies. */
@ApplicationScoped
public class SchoolCopyService {
  private final SchoolCopyRepository copies;
  private final BondRepository bonds;
  private final SubjectRepository named;
  private final KnownTies ties;
  private final NetworkTime time;

  SchoolCopyService(
      SchoolCopyRepository copies,
      BondRepository bonds,
      SubjectRepository named,
      KnownTies ties,
      NetworkTime time) {
    this.copies = copies;
    this.bonds = bonds;
    this.named = named;
    this.ties = ties;
    this.time = time;
  }

  public Optional<SchoolCopy> find(UUID schoolId) {
    return copies.findByIdOptional(schoolId);
  }

  public boolean isMemberToday(UUID schoolId) {
    return copies.isMember(schoolId, time.today());
  }

  /** Whether all of the schools are members today. */
  public boolean areMembersToday(Collection<UUID> schoolIds) {
    return schoolIds.isEmpty()
        || named.membersAmong(schoolIds, time.today()).containsAll(schoolIds);
  }

  /** How the school ended, once that is certain. */
  public Optional<SchoolEnding> endingOf(UUID schoolId) {
    return copies.settledEnding(schoolId).map(EndingCopy::toEnding);
  }

  /** Those of the schools that have ended for certain; under a new number one goes on. */
  public Set<UUID> endedAmong(Collection<UUID> schools) {
    return schools.isEmpty() ? Set.of() : Set.copyOf(copies.endedAmong(schools));
  }

  /**
   * Lets pass a member that goes on for a school that merged or split.
   *
   * @throws Refusal.AgainstTheRules otherwise, and says what to do
   */
  public void requireSuccessor(UUID schoolId, UUID successor) {
    boolean goesOn =
        endingOf(schoolId)
            .filter(ending -> EndingKind.WITH_SUCCESSORS.contains(ending.kind()))
            .filter(ending -> ending.successors().contains(successor))
            .isPresent();
    if (!goesOn) {
      throw new Refusal.AgainstTheRules(
          "The register does not say that this school goes on for the other. Name one that it"
              + " merged into or was split into.");
    }
    if (!isMemberToday(successor)) {
      throw new Refusal.AgainstTheRules(
          "The school that goes on is not a member of the network today. Make it one first.");
    }
  }

  /** The schools that merged into one of these. */
  public Set<UUID> mergedInto(Collection<UUID> schools) {
    return schools.isEmpty() ? Set.of() : Set.copyOf(copies.mergedInto(schools));
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

  /** Those of the people who work or hold a role today at a school of the subject or its trust. */
  public Set<UUID> peopleOf(Subject subject, Collection<UUID> personIds) {
    return personIds.isEmpty()
        ? Set.of()
        : Set.copyOf(named.peopleOf(subject, personIds, time.today()));
  }

  /** Whether a person works on the day at a school of the subject. */
  public boolean worksFor(UUID personId, Subject subject, LocalDate day) {
    return employers(new UUID[] {personId}, day).getOrDefault(personId, List.of()).stream()
        .map(Employer::school)
        .anyMatch(school -> isOf(school, subject));
  }

  private static boolean isOf(SchoolCopy school, Subject subject) {
    return subject.concernsTrust()
        ? subject.ownerId().equals(school.getTrustId())
        : subject.schoolIds().contains(school.getId());
  }

  /** The name of a trust, as the newest known of its schools has it; empty when unknown. */
  public String trustName(UUID trustId) {
    return named.trustName(trustId);
  }

  /** The schools of a subject: those that are named, or all of its trust. */
  public Set<UUID> schoolsOf(Subject subject) {
    Set<UUID> all = new HashSet<>(subject.schoolIds());
    if (subject.concernsTrust()) {
      all.addAll(named.schoolsOf(subject.ownerId()));
    }
    return all;
  }

  /** Their names, in the order of the subject; who is not known yet is left out. */
  public List<String> namesOf(Subject subject) {
    Map<UUID, SchoolCopy> known = byId(subject.schoolIds().stream());
    return subject.schoolIds().stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(SchoolCopy::getName)
        .toList();
  }

  /** The school by whose calendar somebody works today, null for who works at none. */
  public UUID workplaceOf(UUID personId) {
    return copies.employments(new UUID[] {personId}, time.today()).stream()
        .map(SchoolCopyRepository.Employed::schoolId)
        .findFirst()
        .orElse(null);
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

  /** The phases of the schools; those of which it is not known are left out. */
  public Map<UUID, Phase> phases(Collection<UUID> schools) {
    return copies.among(schools.toArray(UUID[]::new)).stream()
        .filter(school -> school.getPhase() != null)
        .collect(Collectors.toMap(SchoolCopy::getId, SchoolCopy::getPhase));
  }

  /** For each school that belongs to a hub on the day, to which. */
  public Map<UUID, UUID> hubs(Collection<UUID> schools, LocalDate day) {
    return copies.hubs(schools.toArray(UUID[]::new), day);
  }

  /** What the hub is called to which the school belongs today. */
  public Optional<String> hubNameToday(UUID schoolId) {
    return copies
        .membership(schoolId, time.today())
        .map(MembershipCopy::getHubId)
        .flatMap(copies::hub)
        .map(HubCopy::getName);
  }

  /** Who works at one of the schools on the day. */
  public Set<UUID> employedAt(Collection<UUID> schools, LocalDate day) {
    return Set.copyOf(copies.employedAt(schools.toArray(UUID[]::new), day));
  }

  public boolean isHeadToday(UUID personId, UUID schoolId) {
    return copies.isHead(personId, schoolId, time.today());
  }

  /**
   * Whether somebody could answer for the owner today: the head of a school or a named delegate,
   * the leader of a trust.
   *
   * @param ownerId a school or a trust
   */
  public boolean isLedToday(UUID ownerId) {
    return copies.isLed(ownerId, time.today());
  }

  /**
   * Who is bound to the school on one of the days, and by what.
   *
   * @param people of whom, by the ids by which they are known now; null for everybody
   */
  public Bonds bonds(UUID schoolId, Collection<LocalDate> days, Collection<UUID> people) {
    return bonds.bonds(schoolId, days, people);
  }

  /**
   * Who is bound to what a review is about on one of the days: to the host in every way, to each of
   * its other schools and to the trust itself so that no programme lets them review it.
   *
   * @param people as for a school
   */
  public Bonds bonds(Subject subject, Collection<LocalDate> days, Collection<UUID> people) {
    Bonds host = bonds.bonds(subject.hostId(), days, people);
    return subject.ids().size() == 1 ? host : host.with(named.bonds(subject, days, people));
  }

  /**
   * The schools for which a person is walled off today: where they work, hold a role or have a tie,
   * all schools of those schools' trusts and hubs, and those of the trusts and hubs they lead; and
   * the trusts of all of these, for what belongs to a trust.
   */
  public List<UUID> tiedTo(Actor actor) {
    return ties.of(actor, this::readTies);
  }

  private List<UUID> readTies(Actor actor) {
    LocalDate today = time.today();
    Set<UUID> own =
        new HashSet<>(bonds.boundTo(actor.personId(), actor.scopesOf(Scope.Kind.TRUST), today));
    own.addAll(actor.schools());
    own.addAll(actor.scopesOf(Scope.Kind.TRUST));
    List<UUID> hubs = actor.scopesOf(Scope.Kind.HUB);
    if (own.isEmpty() && hubs.isEmpty()) {
      return List.of();
    }
    Set<UUID> tied = new HashSet<>();
    for (var each : bonds.sameHub(hubs, own, today)) {
      (each.asked() ? own : tied).add(each.schoolId());
    }
    tied.addAll(bonds.sameTrust(own, tied));
    tied.addAll(own);
    return List.copyOf(tied);
  }
}
