package org.lantern.review.identity;

import java.util.UUID;
import org.lantern.kit.testing.Sql;
import org.lantern.review.Scene;

/** What somebody can have written, uploaded and been given before a visit. */
final class PreparationRows {
  private final Sql sql;
  private final Scene scene;

  PreparationRows(Sql sql, Scene scene) {
    this.sql = sql;
    this.scene = scene;
  }

  void of(UUID person, String said) {
    UUID section = UUID.randomUUID();
    sql.run("insert into self_evaluation values (?, '', 'FILED', 0)", scene.review);
    sql.run(
        "insert into self_evaluation_section values"
            + " (?, ?, 'context', 'Context', 1, 'kept', ?, true, null, '{}', 1)",
        section,
        scene.review,
        person);
    sql.run(
        "insert into self_evaluation_section_text values (?, 1, ?, ?, now())",
        section,
        said,
        person);
    analysis(person, said);
    sql.run(
        "insert into document values (?, ?, 'REMOVED', 'kept.txt', 'text/plain', 1, 's', ?, now(),"
            + " ?, now(), ?, 1)",
        UUID.randomUUID(),
        scene.review,
        person,
        person,
        said);
  }

  private void analysis(UUID person, String said) {
    UUID section = UUID.randomUUID();
    sql.run("insert into analysis values (?, 'SHARED', now(), 1)", scene.review);
    sql.run(
        "insert into analysis_section values (?, ?, 'since-last', 'S', 2, 'kept', '{}', 1)",
        section,
        scene.review);
    sql.run("insert into analysis_section_text values (?, 1, ?, ?, now())", section, said, person);
    sql.run(
        "insert into line_of_enquiry values"
            + " (?, ?, 'leadership', 'kept', '', ?, 'ANSWERED', 'kept', '{}', ?, ?, 1)",
        UUID.randomUUID(),
        scene.review,
        person,
        person,
        person);
    sql.run(
        "insert into plan_point values"
            + " (?, ?, 'CALL', null, current_date, 'kept', '{}', 'AGREED', null, ?, ?, 1)",
        UUID.randomUUID(),
        scene.review,
        person,
        person);
  }
}
