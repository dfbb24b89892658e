package org.lantern.review.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.People;
import org.lantern.kit.testing.PermissionMatrix;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;

/** Every operation as every kind of person, the right role at the wrong object included. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class PermissionMatrixTest {
  @Inject DataSource dataSource;
  @Inject LinkKey linkKey;

  private Sql sql;
  private People people;
  private MatrixScene at;

  @BeforeEach
  void a_review_in_progress_and_people_around_it() {
    sql = new Sql(dataSource);
    sql.run("truncate actor_link, actor_role, employment_copy");
    people = new People(sql, linkKey);
    at = new MatrixScene(sql, people);
  }

  @Test
  void every_cell_is_as_the_document_says() {
    matrix(MatrixColumns.ofHeadAndTeam()).assertDocumented();
  }

  @Test
  void those_who_have_a_part_beside_head_and_team_are_as_the_document_says() {
    OthersAround.around(at, sql, people);

    matrix(OthersAround.columns())
        .under("review-service, those beside head and team")
        .assertDocumented();
  }

  @Test
  void who_is_it_elsewhere_leads_another_review_or_is_walled_off_is_as_the_document_says() {
    PeopleElsewhere.around(at, sql, people);

    matrix(PeopleElsewhere.columns())
        .under("review-service, elsewhere and walled off")
        .assertDocumented();
  }

  /** What a final report opens, to the school's own people first, is opened to nobody elsewhere. */
  @Test
  void nor_is_a_final_report_anything_to_who_is_it_elsewhere() {
    PeopleElsewhere.around(at, sql, people);
    finalReport();
    sharedWithTheirOwn();
    Map<String, String> columns = PeopleElsewhere.columns();
    columns.put("own governor", MatrixColumns.token("own-governor"));
    PermissionMatrix matrix = new PermissionMatrix("review-service", columns);
    ReportRows.in(matrix, at);
    AfterwardsRows.in(matrix, at);
    Map<String, String> strangers = matrix.cells("stranger");

    assertThat(matrix.cells("own governor")).containsEntry("GET /api/v1/reports/{id}", "yes");
    for (String role : PeopleElsewhere.ROLES) {
      String column = PeopleElsewhere.column(role);
      assertThat(matrix.cells(column)).as(column).isEqualTo(strangers);
    }
    assertThat(matrix.cells("lead elsewhere")).isEqualTo(strangers);
    assertThat(matrix.cells("tied assurer")).isEqualTo(strangers);
  }

  private void finalReport() {
    sql.run(
        "update report set state = 'FINAL', number = ?, content = '{}', digest = 'd',"
            + " finalised_at = now() where id = ?",
        at.report.toString(),
        at.report);
    sql.run("update review set state = 'CLOSED' where id = ?", at.review);
  }

  /**
   * With governors, trust and hub of the school, and by its agreement too; not with all members.
   */
  private void sharedWithTheirOwn() {
    UUID governor = people.linked("own-governor@matrix.test");
    sql.run(
        "insert into actor_role (person_id, role, scope_kind, scope_id, valid_from)"
            + " values (?, 'GOVERNOR', 'SCHOOL', ?, date '2020-01-01')",
        governor,
        at.school);
    sql.run(
        "insert into sharing_decision values (?, 1, 'CHOSEN', true, true, true, false, ?, now())",
        at.review,
        governor);
    sql.run(
        "update membership_copy set state = 'AGREED', hub_reads = 'REPORT', network_reads = 'REPORT'"
            + " where school_id = ?",
        at.school);
  }

  @Test
  void a_shadow_reads_what_another_peer_reads_and_changes_nothing() {
    OthersAround.around(at, sql, people);
    UUID second = people.with("second-peer@matrix.test", "REVIEWER", null);
    UUID seat = UUID.randomUUID();
    sql.run("insert into seat values (?, ?, ?, 'PEER', 'ACCEPTED', 0)", seat, at.review, second);
    sql.run("insert into declaration values (?, 1, now(), false, null, null, null, 0)", seat);
    Map<String, String> columns = new LinkedHashMap<>();
    for (String each : List.of("reviewer", "second-peer", "shadow")) {
      columns.put(each, MatrixColumns.token(each));
    }
    PermissionMatrix matrix = matrix(columns);
    Map<String, String> shadow = matrix.cells("shadow");
    Map<String, String> anybodys = matrix.cells("reviewer");

    assertThat(only(shadow, true)).isEqualTo(only(matrix.cells("second-peer"), true));
    assertThat(only(shadow, false))
        .allSatisfy(
            (operation, cell) -> {
              if (!operation.equals("POST /api/v1/reviews/{id}/name-checks")) {
                assertThat(!cell.equals("yes") || anybodys.get(operation).equals("yes")).isTrue();
              }
            });
  }

  private static Map<String, String> only(Map<String, String> cells, boolean reads) {
    Map<String, String> found = new TreeMap<>(cells);
    found.keySet().removeIf(name -> name.startsWith("GET ") != reads);
    return found;
  }

  /** What is of the school itself, or of what its head once did, stays the head's. */
  @Test
  void in_a_review_of_a_trust_its_leader_is_what_the_head_is_in_that_of_a_school() {
    PermissionMatrix matrix = matrix(MatrixColumns.ofHeadAndTeam());
    Map<String, String> heads = withoutTheSchools(matrix.cells("head"));
    Map<String, String> others = withoutTheSchools(matrix.cells("other head"));
    for (String table : List.of("request", "day_offer", "review", "report", "recommendation")) {
      sql.run(
          "update " + table + " set subject_kind = 'TRUST', trust_id = ? where school_id = ?",
          at.trust,
          at.school);
    }

    assertThat(withoutTheSchools(matrix.cells("trust leader"))).isEqualTo(heads);
    assertThat(withoutTheSchools(matrix.cells("head"))).isEqualTo(others);
  }

  private static Map<String, String> withoutTheSchools(Map<String, String> cells) {
    Map<String, String> left = new TreeMap<>(cells);
    left.keySet()
        .removeIf(
            name ->
                name.contains("/assurances")
                    || name.contains("/credit-")
                    || name.contains("/telephone-records")
                    || name.equals("POST /api/v1/requests"));
    return left;
  }

  private PermissionMatrix matrix(Map<String, String> columns) {
    PermissionMatrix matrix = new PermissionMatrix("review-service", columns);
    ReviewerRows.in(matrix, at);
    RequestRows.in(matrix, at);
    TeamRows.in(matrix, at);
    PreparationRows.in(matrix, at);
    VisitRows.in(matrix, at);
    ReportRows.in(matrix, at);
    AfterwardsRows.in(matrix, at);
    return matrix;
  }
}
