package org.lantern.review.schoolcopy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.ActorCopy;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.inbox.Received;
import org.lantern.kit.inbox.Subscription;

/** What school-service tells: schools, memberships, people's sign-ins, roles and employers. */
@Singleton
public class SchoolEvents extends Subscription {
  private final SchoolCopyRepository copies;
  private final ActorCopy actors;

  SchoolEvents(SchoolCopyRepository copies, ActorCopy actors) {
    super("school");
    this.copies = copies;
    this.actors = actors;
    project("school.school-changed.v1", SchoolChanged.class, this::schoolChanged);
    project("school.membership-started.v1", MembershipStarted.class, this::membershipStarted);
    project("person.linked.v1", PersonLinked.class, this::personLinked);
    project("person.roles-changed.v1", RolesChanged.class, this::rolesChanged);
    project("person.employments-changed.v1", EmploymentsChanged.class, this::employmentsChanged);
  }

  @Override
  public List<String> copyTables() {
    return List.of("school_copy", "membership_copy", "employment_copy", "actor_link", "actor_role");
  }

  record SchoolChanged(
      UUID schoolId,
      String name,
      String authorityCode,
      String authorityName,
      String trustCode,
      String trustName,
      Integer easting,
      Integer northing) {}

  private void schoolChanged(Received<SchoolChanged> event) {
    copies.put(new SchoolCopy(event.data()));
  }

  record MembershipStarted(UUID membershipId, UUID schoolId, LocalDate from, LocalDate until) {}

  private void membershipStarted(Received<MembershipStarted> event) {
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
}
