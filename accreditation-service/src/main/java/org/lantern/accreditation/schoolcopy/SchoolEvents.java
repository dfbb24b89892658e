package org.lantern.accreditation.schoolcopy;

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

/** What school-service tells: schools, people's sign-ins, roles and employers. */
@Singleton
public class SchoolEvents extends Subscription {
  private static final List<String> MEMBERSHIP =
      List.of(
          "school.membership-started.v1",
          "school.membership-agreed.v1",
          "school.membership-hub-moved.v1",
          "school.membership-ended.v1",
          "school.membership-withdrawn.v1");

  private final SchoolCopyRepository copies;
  private final ActorCopy actors;
  private final MergedPeople merged;

  SchoolEvents(
      SchoolCopyRepository copies,
      ActorCopy actors,
      MergedPeople merged,
      @All List<PeopleChanged> listeners) {
    super("school");
    this.copies = copies;
    this.actors = actors;
    this.merged = merged;
    project("school.school-changed.v1", SchoolChanged.class, this::schoolChanged);
    for (String type : MEMBERSHIP) {
      project(type, MembershipMoved.class, this::membershipMoved);
    }
    project("person.linked.v1", PersonLinked.class, this::personLinked);
    project("person.roles-changed.v1", RolesChanged.class, this::rolesChanged);
    project("person.employments-changed.v1", EmploymentsChanged.class, this::employmentsChanged);
    project("person.ties-changed.v1", TiesChanged.class, this::tiesChanged);
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
        "employment_copy",
        "tie_copy",
        "person_merge_copy");
  }

  record SchoolChanged(
      UUID schoolId,
      String name,
      String phase,
      String authorityName,
      UUID trustId,
      String trustCode) {}

  private void schoolChanged(Received<SchoolChanged> event) {
    copies.put(new SchoolCopy(event.data()));
  }

  /**
   * A membership as it stands.
   *
   * @param state null in events that were written when there was only one
   */
  record MembershipMoved(
      UUID membershipId,
      UUID schoolId,
      UUID hubId,
      LocalDate from,
      LocalDate until,
      String state) {}

  private void membershipMoved(Received<MembershipMoved> event) {
    copies.put(new MembershipCopy(event.data()));
  }

  record PersonLinked(UUID personId, List<String> linkKeys) {}

  private void personLinked(Received<PersonLinked> event) {
    actors.replaceLinks(event.data().personId(), event.data().linkKeys());
  }

  record RolesChanged(UUID personId, List<HeldRole> roles) {}

  private void rolesChanged(Received<RolesChanged> event) {
    actors.replaceRoles(event.data().personId(), event.data().roles());
  }

  record EmploymentsChanged(UUID personId, List<Item> employments) {
    record Item(UUID schoolId, LocalDate from, LocalDate until) {}
  }

  private void employmentsChanged(Received<EmploymentsChanged> event) {
    UUID personId = event.data().personId();
    copies.deleteEmployments(personId);
    event.data().employments().forEach(item -> copies.put(new EmploymentCopy(personId, item)));
  }

  record TiesChanged(UUID personId, List<Item> ties) {
    record Item(UUID tieId, UUID schoolId, UUID trustId, LocalDate from, LocalDate until) {}
  }

  private void tiesChanged(Received<TiesChanged> event) {
    UUID personId = event.data().personId();
    copies.deleteTies(personId);
    event.data().ties().forEach(item -> copies.put(new TieCopy(personId, item)));
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
