package org.lantern.kit.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;

/**
 * Something that waits for named people, for whoever holds a role in a scope, or for both. It
 * carries no sentence: school-service makes it from the kind.
 *
 * @param kind one of those that school-service knows, such as {@code days-to-confirm}
 * @param subjectId the thing it is about
 * @param schoolId the school whose ties wall staff off, null for none
 * @param persons whom it is for by name, empty when it is for a role alone
 * @param role who it is for, null when it is for named people alone
 * @param except people who hold the role and may not know of it
 * @param dueOn null where school-service's default for the kind is to stand
 * @param link path of the page or thing, such as {@code /requests/...}
 */
public record Task(
    String kind,
    UUID subjectId,
    UUID schoolId,
    List<UUID> persons,
    Role role,
    Scope scope,
    List<UUID> except,
    LocalDate dueOn,
    String link) {

  public Task {
    persons = List.copyOf(persons);
    except = List.copyOf(except);
    if ((persons.isEmpty() && role == null) || (role == null) != (scope == null)) {
      throw new IllegalArgumentException("a task is for named people, a role in a scope, or both");
    }
  }

  /** For everybody who holds a role of the network, except those with ties to the school. */
  public static Task ofNetwork(String kind, UUID subjectId, Role role, UUID schoolId, String link) {
    return new Task(
        kind, subjectId, schoolId, List.of(), role, Scope.NETWORK, List.of(), null, link);
  }

  /** For the head of a school, or the delegate. */
  public static Task ofHead(String kind, UUID subjectId, UUID schoolId, String link) {
    Scope scope = Scope.school(schoolId);
    return new Task(kind, subjectId, schoolId, List.of(), Role.HEAD, scope, List.of(), null, link);
  }

  /** For one person; their id is part of what the task is known by. */
  public static Task ofPerson(
      String kind, UUID subjectId, UUID personId, UUID schoolId, String link) {
    return new Task(
        kind, subjectId, schoolId, List.of(personId), null, null, List.of(), null, link);
  }

  /** The same, hidden from these people although they hold the role. */
  public Task except(Collection<UUID> people) {
    return new Task(
        kind, subjectId, schoolId, persons, role, scope, List.copyOf(people), dueOn, link);
  }

  /** The same with a day by which it is to be done. */
  public Task dueOn(LocalDate day) {
    return new Task(kind, subjectId, schoolId, persons, role, scope, except, day, link);
  }
}
