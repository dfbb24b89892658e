package org.lantern.school.person;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
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
  private final List<RecordWarning> warnings;

  PersonChangeService(
      CurrentActor currentActor, Transitions transitions, @All List<RecordWarning> warnings) {
    this.currentActor = currentActor;
    this.transitions = transitions;
    this.warnings = warnings;
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

  /**
   * Notes a change, and tells the person where mail reaches them before it, unless it is theirs.
   */
  void noteAndWarn(Person person, PersonAction action) {
    note(person, action);
    if (!person.getId().equals(currentActor.get().personId())) {
      warn(person, action);
    }
  }

  /** Tells the person, where mail reaches them as they stand now. */
  void warn(Person person, PersonAction action) {
    warnings.forEach(each -> each.warn(person.getId(), person.getAddress(), action));
  }

  private static Set<Mover> movers(Actor actor, Person person) {
    Set<Mover> movers = new HashSet<>(actor.networkRoles());
    if (person.getId().equals(actor.personId())) {
      movers.add(Relation.SELF);
    }
    return movers;
  }

  /** What was done to a record, oldest first. */
  List<HistoryResponse> of(UUID personId) {
    return transitions.of("person", personId);
  }
}
