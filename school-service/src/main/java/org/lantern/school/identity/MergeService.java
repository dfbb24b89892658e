package org.lantern.school.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.school.employment.EmploymentService;
import org.lantern.school.invitation.SignInLinkService;
import org.lantern.school.person.Person;
import org.lantern.school.person.PersonAction;
import org.lantern.school.person.PersonDetailsResponse;
import org.lantern.school.person.PersonRecordService;
import org.lantern.school.person.PersonState;
import org.lantern.school.role.RoleRecordService;
import org.lantern.school.tie.TieService;

/** Merges two records of one person, whole or not at all. */
@ApplicationScoped
public class MergeService {
  private final CurrentActor currentActor;
  private final PersonRecordService people;
  private final EmploymentService employments;
  private final RoleRecordService roles;
  private final TieService ties;
  private final SignInLinkService signIns;
  private final PeopleTables tables;
  private final Transitions transitions;

  MergeService(
      CurrentActor currentActor,
      PersonRecordService people,
      EmploymentService employments,
      RoleRecordService roles,
      TieService ties,
      SignInLinkService signIns,
      PeopleTables tables,
      Transitions transitions) {
    this.currentActor = currentActor;
    this.people = people;
    this.employments = employments;
    this.roles = roles;
    this.ties = ties;
    this.signIns = signIns;
    this.tables = tables;
    this.transitions = transitions;
  }

  @Transactional
  MergePreviewResponse preview(UUID id, UUID into) {
    Person person = people.find(id);
    Person other = people.find(into);
    return new MergePreviewResponse(
        id,
        into,
        tables.moving(id),
        employments.joining(id, into),
        roles.joining(id, into),
        against(currentActor.get(), person, other));
  }

  @Transactional
  Versioned<PersonDetailsResponse> merge(UUID id, MergeRequest request, String ifMatch) {
    UUID into = request.into();
    Actor actor = currentActor.get();
    Stream.of(id, into).distinct().sorted().forEach(people::locked);
    Person person = people.find(id);
    people.requireAsRead(person, ifMatch);
    Person other = people.find(into);
    people.requireAsRead(other, request.intoVersion());
    List<String> against = against(actor, person, other);
    if (!against.isEmpty()) {
      throw new Refusal.AgainstTheRules(against);
    }
    PersonState before = people.merge(person, other, actor.networkRoles());
    move(id, into);
    transitions.record(
        actor,
        new Transition(
            "person",
            id,
            before,
            PersonAction.MERGE,
            person.getState(),
            new IdentityEvent.PersonMerged(id, into)));
    return people.details(person);
  }

  /** The merged record is told as empty before it is told as merged: nobody acts by it after. */
  private void move(UUID id, UUID into) {
    tables.merge(id, into);
    signIns.tell(id);
    signIns.tell(into);
    employments.merge(id, into);
    roles.merge(id, into);
    ties.tell(id);
    ties.tell(into);
  }

  private List<String> against(Actor actor, Person person, Person other) {
    if (person.getId().equals(other.getId())) {
      return List.of("Name two records; this is one and the same.");
    }
    List<String> sentences = new ArrayList<>();
    for (Person each : List.of(person, other)) {
      if (each.getState() != PersonState.PRESENT) {
        sentences.add(
            "The record %s was merged or erased already. Merge the one that is left."
                .formatted(each.getId()));
      }
      if (each.getId().equals(actor.personId())) {
        sentences.add("Nobody merges their own record. Ask another administrator to do it.");
      }
    }
    sentences.addAll(roles.against(person.getId(), other.getId()));
    return sentences;
  }
}
