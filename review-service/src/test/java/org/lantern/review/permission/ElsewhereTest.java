package org.lantern.review.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Contracts;

/**
 * What must hold in the third table, whatever is pasted into docs/permissions.md. That it tells
 * what the service does is proved by {@link PermissionMatrixTest}.
 */
class ElsewhereTest {
  private static final Path DOCUMENT = Path.of("../docs/permissions.md");
  private static final List<List<String>> TABLE =
      Contracts.read(DOCUMENT)
          .lines()
          .dropWhile(line -> !line.equals("## review-service, elsewhere and walled off"))
          .skip(1)
          .takeWhile(line -> !line.startsWith("## "))
          .filter(line -> line.startsWith("| "))
          .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
          .toList();

  @Test
  void who_is_it_elsewhere_and_who_is_walled_off_are_what_a_stranger_is() {
    List<String> columns =
        new ArrayList<>(PeopleElsewhere.ROLES.stream().map(PeopleElsewhere::column).toList());
    columns.addAll(List.of("lead elsewhere", "tied assurer"));

    assertThat(columns)
        .allSatisfy(
            column ->
                assertThat(operations(column, (cell, stranger) -> !cell.equals(stranger)))
                    .as(column)
                    .isEmpty());
  }

  @Test
  void the_lead_of_a_later_review_knows_of_recommendations_alone() {
    assertThat(operations("later lead", (cell, stranger) -> !cell.equals(stranger)))
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(operation).contains("/api/v1/recommendations/{id}"));
    assertThat(operations("later lead", ElsewhereTest::mayMore))
        .containsExactlyInAnyOrder(
            "GET /api/v1/recommendations/{id}",
            "GET /api/v1/recommendations/{id}/history",
            "POST /api/v1/recommendations/{id}/verify");
  }

  @Test
  void an_assurer_on_the_team_reads_the_report_and_checks_nothing() {
    assertThat(operations("assurer on the team", ElsewhereTest::mayMore))
        .contains("GET /api/v1/reports/{id}", "GET /api/v1/reports/{id}/checklist")
        .doesNotContain(
            "POST /api/v1/reports/{id}/send-back",
            "POST /api/v1/reports/{id}/release",
            "POST /api/v1/reports/{id}/take-over",
            "PUT /api/v1/reports/{id}/checklist",
            "POST /api/v1/reports/{id}/comments/{commentId}/decide");
  }

  private static boolean mayMore(String cell, String stranger) {
    return cell.equals("yes") && !stranger.equals("yes");
  }

  /** Those whose cell in a column stands so to the stranger's. */
  private static Set<String> operations(String column, BiPredicate<String, String> unlike) {
    int at = TABLE.getFirst().indexOf(column);
    int stranger = TABLE.getFirst().indexOf("stranger");
    Set<String> found = new TreeSet<>();
    for (List<String> row : TABLE.subList(1, TABLE.size())) {
      if (unlike.test(row.get(at), row.get(stranger))) {
        found.add(row.getFirst().split("`")[1]);
      }
    }
    return found;
  }
}
