package org.lantern.review.schoolcopy;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.ActorCopy;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.inbox.Subscription;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.review.calendarcopy.CalendarCopyService;
import org.lantern.review.themecopy.ThemeCopyService;

/**
 * What school-service tells: schools and how they end, hubs, memberships, people's sign-ins, roles
 * and employers, calendars and themes.
 */
@Singleton
public class SchoolEvents extends Subscription {
  private static final List<String> MEMBERSHIP =
      List.of(
          "school.membership-started.v1",
          "school.membership-agreed.v1",
          "school.membership-hub-moved.v1",
          "school.membership-ended.v1",
          "school.membership-withdrawn.v1");
  private static final List<String> HUB =
      List.of("school.hub-opened.v1", "school.hub-renamed.v1", "school.hub-closed.v1");

  private final SchoolCopyRepository copies;
  private final ActorCopy actors;
  private final MergedPeople merged;
  private final FactsChanged facts;

  SchoolEvents(
      SchoolCopyRepository copies,
      ActorCopy actors,
      MergedPeople merged,
      FactsChanged facts,
      CalendarCopyService calendars,
      ThemeCopyService themes,
      @All List<PeopleChanged> listeners,
      @All List<SchoolEnded> endings,
      @All List<YearStarted> years) {
    super("school");
    this.copies = copies;
    this.actors = actors;
    this.merged = merged;
    this.facts = facts;
    project("school.school-changed.v1", SchoolChanged.class, this::schoolChanged);
    projectAndReact(
        "school.calendar-changed.v1",
        CalendarCopyService.CalendarChanged.class,
        calendars::changed,
        event -> calendars.told(event.data()));
    project("school.theme-changed.v1", ThemeCopyService.ThemeChanged.class, themes::changed);
    for (String type : MEMBERSHIP) {
      project(type, MembershipMoved.class, this::membershipMoved);
    }
    for (String type : HUB) {
      project(type, HubMoved.class, this::hubMoved);
    }
    project("school.ending-seen.v1", EndingMoved.class, this::endingMoved);
    project("school.ending-dropped.v1", EndingMoved.class, this::endingMoved);
    projectAndReact(
        "school.ending-settled.v1",
        EndingMoved.class,
        this::endingMoved,
        event -> endings.forEach(each -> each.ended(new EndingCopy(event.data()).toEnding())));
    react(
        "school.year-started.v1",
        NewYear.class,
        event -> years.forEach(each -> each.yearStarted(event.data())));
    project("person.linked.v1", PersonLinked.class, this::personLinked);
    project("person.roles-changed.v1", RolesChanged.class, this::rolesChanged);
    project("person.employments-changed.v1", EmploymentsChanged.class, this::employmentsChanged);
    project("person.ties-changed.v1", TiesChanged.class, this::tiesChanged);
    project("person.base-changed.v1", BaseChanged.class, this::baseChanged);
    projectAndReact(
        "person.merged.v1",
        PersonMerged.class,
        this::copyMerged,
        event -> listeners.forEach(each -> merged(event.data(), each)));
    projectAndReact(
        "person.erased.v1",
        PersonErased.class,
        event -> merged.putErased(event.data().personId()),
        event -> listeners.forEach(each -> each.erased(event.data().personId())));
  }

  /** All but who was erased: meanwhile they must not count as there. */
  @Override
  public List<String> copyTables() {
    // First what every request reads first, so that the two seldom wait for each other.
    return List.of(
        "actor_link",
        "actor_role",
        "school_copy",
        "membership_copy",
        "hub_copy",
        "school_ending_copy_successor",
        "school_ending_copy",
        "employment_copy",
        "tie_copy",
        "base_copy",
        "calendar_copy_entry",
        "calendar_copy",
        "theme_copy",
        "person_merge_copy");
  }

  record SchoolChanged(
      UUID schoolId,
      String urn,
      String name,
      String phase,
      String authorityCode,
      String authorityName,
      UUID trustId,
      String trustCode,
      String trustName,
      Integer easting,
      Integer northing) {}

  private void schoolChanged(Received<SchoolChanged> event) {
    copies.put(new SchoolCopy(event.data()));
    facts.ofSchool(event.data().schoolId());
  }

  /**
   * A membership as it stands.
   *
   * @param state null in events that were written when there was only one
   * @param hubReads NOTHING, SUMMARY or REPORT; null as the state is
   * @param networkReads as for the hub
   */
  record MembershipMoved(
      UUID membershipId,
      UUID schoolId,
      UUID hubId,
      LocalDate from,
      LocalDate until,
      String state,
      String hubReads,
      String networkReads) {}

  private void membershipMoved(Received<MembershipMoved> event) {
    copies.put(new MembershipCopy(event.data()));
    facts.ofSchool(event.data().schoolId());
  }

  record HubMoved(UUID hubId, String name) {}

  private void hubMoved(Received<HubMoved> event) {
    copies.put(new HubCopy(event.data()));
  }

  /**
   * A school's ending as it stands.
   *
   * @param kind null while nobody knows
   */
  record EndingMoved(
      UUID endingId,
      UUID schoolId,
      EndingKind kind,
      LocalDate endedOn,
      List<UUID> successors,
      String state) {}

  private void endingMoved(Received<EndingMoved> event) {
    copies.put(new EndingCopy(event.data()));
  }

  record PersonLinked(UUID personId, List<String> linkKeys) {}

  private void personLinked(Received<PersonLinked> event) {
    actors.replaceLinks(event.data().personId(), event.data().linkKeys());
  }

  record RolesChanged(UUID personId, List<HeldRole> roles) {}

  private void rolesChanged(Received<RolesChanged> event) {
    actors.replaceRoles(event.data().personId(), event.data().roles());
    facts.ofPerson(event.data().personId());
  }

  record EmploymentsChanged(UUID personId, List<Item> employments) {
    record Item(UUID schoolId, LocalDate from, LocalDate until) {}
  }

  private void employmentsChanged(Received<EmploymentsChanged> event) {
    UUID personId = event.data().personId();
    copies.deleteEmployments(personId);
    event.data().employments().forEach(item -> copies.put(new EmploymentCopy(personId, item)));
    facts.ofPerson(personId);
  }

  record TiesChanged(UUID personId, List<Item> ties) {
    record Item(UUID tieId, UUID schoolId, UUID trustId, LocalDate from, LocalDate until) {}
  }

  private void tiesChanged(Received<TiesChanged> event) {
    UUID personId = event.data().personId();
    copies.deleteTies(personId);
    event.data().ties().forEach(item -> copies.put(new TieCopy(personId, item)));
    facts.ofPerson(personId);
  }

  record BaseChanged(UUID personId, UUID nearSchoolId) {}

  private void baseChanged(Received<BaseChanged> event) {
    copies.put(new BaseCopy(event.data()));
    facts.ofPerson(event.data().personId());
  }

  record PersonMerged(UUID personId, UUID intoId) {}

  private void copyMerged(Received<PersonMerged> event) {
    merged.put(event.data().personId(), event.data().intoId());
  }

  private void merged(PersonMerged data, PeopleChanged listener) {
    listener.merged(data.personId(), merged.standsFor(data.personId()));
  }

  record PersonErased(UUID personId) {}
}
