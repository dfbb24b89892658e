package org.lantern.review.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.retention.Retention;
import org.lantern.kit.task.Tasks;
import org.lantern.review.SceneTest;

/** Records of calls go as long after their review or request as notes do. */
@QuarkusTest
class CallRetentionTest extends SceneTest {
  @Inject Retention retention;

  private final UUID call = UUID.randomUUID();

  private void said(UUID thing, UUID review, String state) {
    sql.run(
        "insert into telephone_record (id, thing, thing_id, step, school_id, review_id, said_by,"
            + " said_on, recorded_by, recorded_at, state, version)"
            + " values (?, 'request', ?, 'REQUEST', ?, ?, ?, date '2020-01-01', ?,"
            + " timestamptz '2020-01-01', ?, 0)",
        call,
        thing,
        scene.school,
        review,
        scene.head,
        scene.administrator,
        state);
  }

  private void finalMonthsAgo(int months) {
    sql.run(
        "update report set state = 'FINAL', content = '{}', digest = 'd', number = ?,"
            + " finalised_at = ? where id = ?",
        UUID.randomUUID().toString(),
        java.sql.Date.valueOf(LocalDate.now().minusMonths(months)),
        scene.report);
  }

  private long left() {
    return (Long) sql.value("select count(*) from telephone_record where id = ?", call);
  }

  @Test
  void those_of_a_review_go_six_months_after_its_report_is_final_and_are_told_no_more() {
    scene.reportIn("DRAFTING");
    said(scene.request, scene.review, "RECORDED");
    retention.deleteOld();
    assertThat(left()).isEqualTo(1);
    finalMonthsAgo(7);

    retention.deleteOld();

    assertThat(left()).isZero();
    assertThat(scene.eventsOf(Tasks.idOf("review", "said-by-telephone", call, scene.head)))
        .isEqualTo("review.task-closed.v1");
  }

  @Test
  void what_was_denied_waits_until_it_is_settled() {
    scene.reportIn("DRAFTING");
    said(scene.request, scene.review, "DENIED");
    finalMonthsAgo(7);

    retention.deleteOld();

    assertThat(left()).isEqualTo(1);
  }

  @Test
  void those_of_a_request_that_came_to_no_review_go_six_months_after_it_ended() {
    scene.requested("WITHDRAWN");
    said(scene.request, null, "RECORDED");
    sql.run(
        "insert into history (thing, thing_id, at, action, to_state)"
            + " values ('request', ?, now(), 'WITHDRAW', 'WITHDRAWN')",
        scene.request);
    retention.deleteOld();
    assertThat(left()).isEqualTo(1);
    sql.run(
        "update history set at = now() - interval '7 months' where thing_id = ?", scene.request);

    retention.deleteOld();

    assertThat(left()).isZero();
  }

  @Test
  void those_of_a_request_that_waits_stay() {
    scene.requested("REQUESTED");
    said(scene.request, null, "RECORDED");

    retention.deleteOld();

    assertThat(left()).isEqualTo(1);
  }
}
