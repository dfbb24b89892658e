package org.lantern.kit.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.KitResource;
import org.lantern.kit.testing.Sql;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class ActorCopyTest {
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final LocalDate UNTIL = LocalDate.of(2027, 8, 31);

  @Inject ActorCopy actors;
  @Inject DataSource dataSource;

  private final UUID person = UUID.randomUUID();
  private Sql sql;

  @BeforeEach
  void somebody_with_a_role_for_a_year() {
    sql = new Sql(dataSource);
    sql.run("truncate actor_link, actor_role, dead_letter");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              actors.replaceLinks(person, List.of("key"));
              actors.replaceRoles(
                  person,
                  List.of(
                      new HeldRole(
                          Role.NETWORK_ADMIN, new Scope(Scope.Kind.NETWORK, null), FROM, UNTIL)));
            });
  }

  private List<HeldRole> rolesOn(LocalDate day) {
    return actors.find("key", day).orElseThrow().roles();
  }

  @Test
  void a_role_counts_from_its_first_day_to_its_last() {
    assertThat(rolesOn(FROM.minusDays(1))).isEmpty();
    assertThat(rolesOn(FROM)).hasSize(1);
    assertThat(rolesOn(UNTIL)).hasSize(1);
    assertThat(rolesOn(UNTIL.plusDays(1))).isEmpty();
  }

  @Test
  void a_sign_in_that_nobody_linked_is_nobody() {
    assertThat(actors.find("other", FROM)).isEmpty();
  }

  @Test
  void no_role_counts_while_something_told_of_the_person_waits_as_a_dead_letter() {
    sql.run(
        "insert into dead_letter (consumer, event_id, aggregate_id, sequence, type, envelope,"
            + " state, reason, attempts, at) values ('kit.school', ?, ?, 7,"
            + " 'person.roles-changed.v1', '{}', 'dead', 'x', 5, now())",
        UUID.randomUUID(),
        person);

    assertThat(rolesOn(FROM)).isEmpty();

    sql.run("truncate dead_letter");
    assertThat(rolesOn(FROM)).hasSize(1);
  }

  @Test
  void no_role_counts_while_the_copy_of_people_is_being_built_anew() {
    sql.run("insert into replay values ('kit.school', ?, now())", UUID.randomUUID());

    assertThat(rolesOn(FROM)).isEmpty();

    sql.run("truncate replay");
    assertThat(rolesOn(FROM)).hasSize(1);
  }
}
