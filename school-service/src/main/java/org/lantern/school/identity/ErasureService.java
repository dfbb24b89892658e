package org.lantern.school.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.problem.Versioned;
import org.lantern.school.employment.EmploymentService;
import org.lantern.school.invitation.SignInLinkService;
import org.lantern.school.person.Person;
import org.lantern.school.person.PersonAction;
import org.lantern.school.person.PersonDetailsResponse;
import org.lantern.school.person.PersonRecordService;
import org.lantern.school.person.PersonState;
import org.lantern.school.role.RoleRecordService;
import org.lantern.school.task.TaskKind;
import org.lantern.school.task.TaskService;
import org.lantern.school.tie.TieService;

/** Takes away everything of a person but the bare id, here and by its event in every service. */
@ApplicationScoped
public class ErasureService {
  private final CurrentActor currentActor;
  private final PersonRecordService people;
  private final EmploymentService employments;
  private final RoleRecordService roles;
  private final TieService ties;
  private final SignInLinkService signIns;
  private final TaskService tasks;
  private final PeopleTables tables;
  private final Transitions transitions;
  private final Outbox outbox;

  ErasureService(
      CurrentActor currentActor,
      PersonRecordService people,
      EmploymentService employments,
      RoleRecordService roles,
      TieService ties,
      SignInLinkService signIns,
      TaskService tasks,
      PeopleTables tables,
      Transitions transitions,
      Outbox outbox) {
    this.currentActor = currentActor;
    this.people = people;
    this.employments = employments;
    this.roles = roles;
    this.ties = ties;
    this.signIns = signIns;
    this.tasks = tasks;
    this.tables = tables;
    this.transitions = transitions;
    this.outbox = outbox;
  }

  @Transactional
  Versioned<PersonDetailsResponse> erase(UUID id, ErasureReason reason, String ifMatch) {
    Actor actor = currentActor.get();
    Person person = people.locked(id);
    people.requireAsRead(person, ifMatch);
    roles.requireNone(id);
    PersonState before = people.erase(person, actor.networkRoles());
    people.earlierIds(id).forEach(tables::erase);
    tables.erase(id);
    tellThatNothingIsLeft(id);
    people.earlierIds(id).stream().map(IdentityEvent.PersonErased::new).forEach(outbox::append);
    transitions.record(
        actor,
        new Transition(
            "person",
            id,
            before,
            PersonAction.ERASE,
            person.getState(),
            new IdentityEvent.PersonErased(id)),
        reason.name());
    return people.details(person);
  }

  private void tellThatNothingIsLeft(UUID id) {
    signIns.tell(id);
    employments.tell(id);
    roles.tell(id);
    ties.tell(id);
    tasks.close(TaskKind.MAIL_BOUNCED.code(), id);
  }
}
