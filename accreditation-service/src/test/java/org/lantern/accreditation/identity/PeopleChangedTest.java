package org.lantern.accreditation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.accreditation.SceneTest;
import org.lantern.accreditation.schoolcopy.SchoolEvents;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.testing.Erasure;

/** What follows here when school-service merges two people or erases one. */
@QuarkusTest
class PeopleChangedTest extends SceneTest {
  private static final Set<String> WORDS =
      Set.of("history.reason", "idempotent_call.answer", "dead_letter.envelope");

  @Inject EventHandling handling;
  @Inject SchoolEvents events;

  private Arriving arriving;
  private UUID other;
  private String word;

  @BeforeEach
  void somebody_who_decided() {
    arriving = new Arriving(handling, events);
    other = UUID.randomUUID();
    word = "word" + UUID.randomUUID();
    scene.openDecision();
    sql.run(
        "update decision set state = 'DECLINED', decided_by = ? where id = ?",
        other,
        scene.decision);
    traces(other, word);
  }

  private void traces(UUID person, String said) {
    sql.run(
        "insert into history (thing, thing_id, at, person_id, action, to_state, reason)"
            + " values ('decision', ?, now(), ?, 'DECLINE', 'DECLINED', ?)",
        scene.decision,
        person,
        said);
    sql.run("insert into idempotent_call values (?, 'o', 'k', 'h', ?, now())", person, said);
    sql.run(
        "insert into dead_letter (consumer, event_id, aggregate_id, sequence, type, envelope, state,"
            + " reason, attempts, at) values ('c', ?, ?, 1, 't', ?, 'dropped', 'r', 5, now())",
        UUID.randomUUID(),
        person,
        said);
  }

  private void merged(UUID person, UUID into) {
    arriving.golden(
        "person.merged.v1",
        1,
        text -> "{\"personId\":\"%s\",\"intoId\":\"%s\"}".formatted(person, into));
  }

  private void erased(UUID person) {
    arriving.golden("person.erased.v1", 1, text -> "{\"personId\":\"%s\"}".formatted(person));
  }

  @Test
  void everything_stands_under_the_other_id() {
    UUID into = UUID.randomUUID();

    merged(other, into);

    assertThat(Erasure.holding(sql, other))
        .containsExactlyInAnyOrder(
            "dead_letter.aggregate_id",
            "person_merge_copy.person_id",
            "projection_position.aggregate_id");
    assertThat(sql.value("select decided_by from decision where id = ?", scene.decision))
        .isEqualTo(into);
  }

  @Test
  void who_was_on_the_team_under_an_earlier_id_is_walled_off() {
    sql.run("update decision set state = 'OPEN', decided_by = null where id = ?", scene.decision);
    UUID earlier = UUID.randomUUID();
    sql.run("insert into team_copy values (?, ?)", scene.review, earlier);
    String decision = scene.path("decisions", scene.decision);
    scene.as("administrator").get(decision).then().statusCode(200);

    merged(earlier, scene.administrator);

    scene.as("administrator").get(decision).then().statusCode(404);
  }

  @Test
  void no_word_that_may_not_stay_stays_of_who_is_erased() {
    assertThat(Erasure.found(sql, word)).isEqualTo(WORDS);

    erased(other);

    assertThat(Erasure.found(sql, word)).isEmpty();
    assertThat(sql.value("select decided_by from decision where id = ?", scene.decision))
        .isEqualTo(other);
  }

  @Test
  void who_is_erased_before_the_merge_is_told_is_erased_under_the_earlier_id_too() {
    UUID into = UUID.randomUUID();

    erased(into);
    merged(other, into);

    assertThat(Erasure.found(sql, word)).isEmpty();
  }

  @Test
  void who_is_erased_under_an_earlier_id_is_erased_under_all() {
    UUID earlier = UUID.randomUUID();
    merged(earlier, other);

    erased(earlier);

    assertThat(Erasure.found(sql, word)).isEmpty();
  }

  @Test
  void what_somebody_else_said_stays() {
    erased(UUID.randomUUID());

    assertThat(Erasure.found(sql, word)).isEqualTo(WORDS);
  }

  @Test
  void the_document_names_every_column_that_can_hold_text() {
    Erasure.assertComplete("accreditation-service", sql);
  }

  @Test
  void the_bundle_holds_what_is_the_persons() {
    traces(scene.administrator, word);
    sql.run("update decision set decided_by = ? where id = ?", scene.administrator, scene.decision);
    String path = bundle(scene.administrator);

    scene
        .as("administrator")
        .get(path)
        .then()
        .statusCode(200)
        .body("sections.decisions", hasSize(1))
        .body("sections.history[0].reason", equalTo(word));
    scene.as("head").get(path).then().statusCode(404);
  }

  @Test
  void an_administrator_reads_in_the_bundle_no_word_of_the_person() {
    scene
        .as("administrator")
        .get(bundle(other))
        .then()
        .statusCode(200)
        .body("sections.decisions", hasSize(1))
        .body("sections.history", hasSize(1))
        .body("sections.history[0]", not(hasKey("reason")));
  }

  private static String bundle(UUID person) {
    return "/api/v1/people-in-accreditation/" + person + "/bundle";
  }
}
