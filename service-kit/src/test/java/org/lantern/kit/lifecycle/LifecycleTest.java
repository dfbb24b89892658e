package org.lantern.kit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lantern.kit.lifecycle.Lifecycle.row;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.problem.Refusal;

class LifecycleTest {
  enum Door {
    OPEN,
    SHUT,
    LOCKED
  }

  enum Act {
    SHUT,
    LOCK,
    OPEN
  }

  private final Lifecycle<Door, Act> table =
      Lifecycle.of(
          "door",
          row(Door.OPEN, Act.SHUT, Door.SHUT, Role.HEAD, "Anybody of the house shuts it."),
          row(Door.SHUT, Act.LOCK, Door.LOCKED, Role.NETWORK_ADMIN, "Who has a key locks it."),
          row(Door.SHUT, Act.OPEN, Door.OPEN, Role.HEAD, "Anybody of the house opens it."),
          row(Door.SHUT, Act.OPEN, Door.OPEN, Relation.LEAD, "So do guests."));

  @Test
  void a_row_leads_on() {
    assertThat(table.next(Door.SHUT, Act.OPEN, Set.of(Relation.LEAD))).isEqualTo(Door.OPEN);
  }

  @Test
  void a_move_from_the_wrong_state_is_refused_and_names_what_is_possible() {
    assertThatThrownBy(() -> table.next(Door.SHUT, Act.SHUT, Set.of(Role.HEAD)))
        .isInstanceOfSatisfying(
            Refusal.NotInThisState.class,
            refusal -> assertThat(refusal.allowedActions()).containsExactly("OPEN"));
  }

  @Test
  void who_never_has_the_action_may_not_take_it_in_any_state() {
    assertThatThrownBy(() -> table.next(Door.OPEN, Act.LOCK, Set.of(Role.HEAD)))
        .isInstanceOf(Refusal.NotAllowed.class);
  }

  @Test
  void nobody_may_do_nothing() {
    assertThat(table.allowed(Door.SHUT, Set.of())).isEmpty();
  }

  @Test
  void a_move_with_two_ends_is_no_table() {
    assertThatThrownBy(
            () ->
                Lifecycle.of(
                    "door",
                    row(Door.OPEN, Act.SHUT, Door.SHUT, Role.HEAD, ""),
                    row(Door.OPEN, Act.SHUT, Door.LOCKED, Relation.LEAD, "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_row_given_twice_is_no_table() {
    assertThatThrownBy(
            () ->
                Lifecycle.of(
                    "door",
                    row(Door.OPEN, Act.SHUT, Door.SHUT, Role.HEAD, ""),
                    row(Door.OPEN, Act.SHUT, Door.SHUT, Role.HEAD, "")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
