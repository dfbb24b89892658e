package org.lantern.review.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.review.SceneTest;

@QuarkusTest
class ActivityResourceTest extends SceneTest {
  private final UUID id = UUID.randomUUID();
  private UUID leader;

  @BeforeEach
  void a_leader_of_the_school() {
    leader = scene.somebody("leader", "PRACTICE_LEAD");
    scene.employed(leader, scene.school);
  }

  private String timetable() {
    return scene.path("reviews", scene.review) + "/activities";
  }

  private String path() {
    return timetable() + "/" + id;
  }

  private String visit() {
    return """
        {"day":"%s","startsAt":"09:00","endsAt":"10:00","kind":"LESSON_VISIT",
         "visitorIds":["%s"],"hostLeaderId":"%s","components":["leadership"]}
        """
        .formatted(LocalDate.now(), scene.peer, leader);
  }

  @Test
  void the_lead_plans_a_paired_activity_once_however_often_it_arrives() {
    scene.reviewIn("READY").withTeam();

    scene.as("lead").put(path(), visit(), null).then().statusCode(200);
    scene.as("lead").put(path(), visit(), null).then().statusCode(200);

    scene
        .as("peer")
        .get(timetable())
        .then()
        .statusCode(200)
        .body("id", contains(id.toString()))
        .body("[0].hostLeaderId", equalTo(leader.toString()))
        .body("[0].visitorIds", contains(scene.peer.toString()))
        .body("[0].version", equalTo(0));
  }

  @Test
  void an_activity_that_lists_a_visitor_twice_is_written_as_every_other() {
    scene.reviewIn("READY").withTeam();
    scene.as("lead").put(path(), visit(), null).then().statusCode(200);
    sql.run("update activity set visitor_ids = visitor_ids || visitor_ids where id = ?", id);

    scene.as("lead").put(path(), visit(), "\"0\"").then().statusCode(200);
  }

  @Test
  void a_stale_change_is_refused_with_the_plan_as_it_stands() {
    scene.reviewIn("READY").withTeam();
    scene.as("lead").put(path(), visit(), null).then().statusCode(200);
    String afternoon = visit().replace("09:00", "14:00").replace("10:00", "15:00");
    scene.as("lead").put(path(), afternoon, "\"0\"").then().statusCode(200);

    scene
        .as("lead")
        .put(path(), visit(), "\"0\"")
        .then()
        .statusCode(412)
        .body("current.startsAt", equalTo("14:00:00"));
  }

  @Test
  void team_head_and_paired_leader_read_the_timetable_and_nobody_else() {
    scene.reviewIn("READY").withTeam();
    UUID tied = scene.somebody("tied", "NETWORK_ADMIN");
    scene.employed(tied, scene.school);
    scene.as("leader").get(timetable()).then().statusCode(404);

    scene.as("lead").put(path(), visit(), null).then().statusCode(200);

    for (String part : new String[] {"lead", "peer", "head", "leader"}) {
      scene.as(part).get(timetable()).then().statusCode(200).body("id", contains(id.toString()));
    }
    for (String part : new String[] {"tied", "administrator", "assurer"}) {
      scene.as(part).get(timetable()).then().statusCode(404);
    }
    scene.as("peer").put(path(), visit(), "\"0\"").then().statusCode(403);
    scene.as("leader").put(path(), visit(), "\"0\"").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"leadership\" | \"weather\" | no component",
        "\"endsAt\":\"10:00\" | \"endsAt\":\"08:00\" | when after that it ends",
        "\"startsAt\":\"09:00\" | \"startsAt\":null | when after that it ends",
        "\"kind\" | \"partOfDay\":\"MORNING\",\"kind\" | either a part of the day"
      })
  void what_does_not_fit_the_visit_is_refused(String part, String other, String sentence) {
    scene.reviewIn("READY").withTeam();

    scene
        .as("lead")
        .put(path(), visit().replace(part, other), null)
        .then()
        .statusCode(422)
        .body("detail", containsString(sentence));
  }

  @Test
  void visitors_are_of_the_team_and_the_leader_works_at_the_school() {
    scene.reviewIn("READY").withTeam();
    String strangers =
        visit()
            .replace(scene.peer.toString(), scene.head.toString())
            .replace(leader.toString(), scene.lead.toString())
            .replace(LocalDate.now().toString(), LocalDate.now().plusDays(9).toString());

    scene
        .as("lead")
        .put(path(), strangers, null)
        .then()
        .statusCode(422)
        .body("rules.size()", equalTo(3));

    assertThat(sql.value("select count(*) from activity where id = ?", id)).isEqualTo(0L);
  }

  @Test
  void an_activity_is_taken_off_unless_notes_were_written_on_it() {
    scene.reviewIn("IN_PROGRESS").withTeam().withActivity(leader).withNote();
    scene.as("lead").put(path(), visit(), null).then().statusCode(200);
    sql.run("update evidence_note set activity_id = ? where id = ?", scene.activity, scene.note);

    scene
        .as("lead")
        .delete(timetable() + "/" + scene.activity, "\"0\"")
        .then()
        .statusCode(409)
        .body("detail", containsString("Notes were written on this activity"));
    scene.as("lead").delete(path(), "\"0\"").then().statusCode(204);

    scene.as("head").get(timetable()).then().body("id", contains(scene.activity.toString()));
  }

  @Test
  void the_timetable_stands_once_findings_are_agreed() {
    scene.reviewIn("FINDINGS_AGREED").withTeam();

    scene.as("lead").put(path(), visit(), null).then().statusCode(409);
  }
}
