package org.lantern.school.person;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;

/** Writes down who changed the record of a person that stays, in the running transaction. */
@Singleton
class PersonChangeService {
  private final CurrentActor currentActor;
  private final Transitions transitions;

  PersonChangeService(CurrentActor currentActor, Transitions transitions) {
    this.currentActor = currentActor;
    this.transitions = transitions;
  }

  /**
   * Notes a change of a person's record.
   *
   * @throws org.lantern.kit.problem.Refusal when the table does not let the actor
   */
  void note(Person person, PersonAction action) {
    Actor actor = currentActor.get();
    PersonState before = person.getState();
    PersonState after = PersonLifecycle.TABLE.next(before, action, movers(actor, person));
    transitions.note(actor, "person", person.getId(), before, action, after);
  }

  private static Set<Mover> movers(Actor actor, Person person) {
    Set<Mover> movers = new HashSet<>(actor.networkRoles());
    if (person.getId().equals(actor.personId())) {
      movers.addAll(EnumSet.of(Relation.SELF));
    }
    return movers;
  }

  /** What was done to a record, oldest first. */
  List<HistoryResponse> of(UUID personId) {
    return transitions.of("person", personId);
  }
}
