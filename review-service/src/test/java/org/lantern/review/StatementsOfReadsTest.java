package org.lantern.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Contracts;
import org.lantern.kit.testing.Operations;
import org.lantern.kit.testing.Statements;

/**
 * How many statements each read sends: as many for a review with much of everything as for one with
 * one of each, and as many as the page of figures says.
 */
@QuarkusTest
class StatementsOfReadsTest extends SceneTest {
  private static final Path FIGURES = Path.of("../docs/performance.md");
  private static final Pattern ROW = Pattern.compile("\\| `(GET /api/v1/\\S+)` \\| ([0-9]+) \\|");
  private static final String HEADER = "| read | statements |\n|---|---|\n";
  private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

  private final Map<String, Read> reads = new LinkedHashMap<>();

  /**
   * @param part who reads
   * @param path with its ids
   */
  private record Read(String part, String path) {}

  /** The reads, each under its operation; places in its path are filled in turn. */
  private void read(String part, String operation, Object... places) {
    String path = operation;
    for (Object place : places) {
      path = PLACE.matcher(path).replaceFirst(place.toString());
    }
    String query =
        operation.contains("?") ? operation.substring(0, operation.indexOf('?')) : operation;
    reads.put("GET /api/v1/" + query, new Read(part, "/api/v1/" + path));
  }

  private void allReads(ReadsScene rich) {
    UUID review = scene.review;
    UUID report = scene.report;
    people(rich);
    programmes(rich);
    ofReview(rich, "reviews/{id}");
    read("administrator", "reviews?size=100");
    read("lead", "evidence-notes?reviewId={id}&size=100", review);
    read("lead", "evidence-notes/{id}", scene.note);
    read("head", "documents?reviewId={id}", review);
    read("head", "documents/{id}", rich.document);
    read("head", "documents/{id}/content", rich.document);
    read("head", "documents/{id}/history", rich.document);
    read("administrator", "reports?size=100");
    for (String of : new String[] {"", "/history", "/sections", "/draft-comments", "/comments"}) {
      read("lead", "reports/{id}" + of, report);
    }
    read("assurer-of-report", "reports/{id}/checklist", report);
    read("lead", "reports/{id}/sections/{code}", report, "opening");
    read("lead", "reports/{id}/sections/{code}/texts", report, "opening");
    read("head", "reports/{id}/disputes", report);
    read("head", "reports/{id}/sharing", report);
    read("head", "reports/{id}/readers", report);
    read("head", "reports/{id}/response", report);
    read("head", "reports/{id}/differences?with={other}", report, report);
    read("lead", "reports/{id}/sections/{code}/differences?from=0&to=0", report, "opening");
    read("head", "telephone-records/{id}", rich.call);
    read("head", "recommendations?size=100");
    read("head", "recommendations/{id}", scene.recommendation);
    read("head", "recommendations/{id}/history", scene.recommendation);
  }

  private void people(ReadsScene rich) {
    read("administrator", "assurances?personId={id}&size=100", scene.peer);
    read("administrator", "assurances/{id}", rich.assurance);
    read("peer", "availabilities?personId={id}&size=100", scene.peer);
    read("administrator", "qualifications?programmeId={id}&size=100", scene.programme);
    read("administrator", "qualifications/{id}", rich.qualification);
    read("peer", "training-records?personId={id}&size=100", scene.peer);
    read("administrator", "reviewer-profiles?size=100");
    read("peer", "reviewer-profiles/{personId}", scene.peer);
    read("administrator", "reviewers/{personId}/record", scene.peer);
    read("peer", "people-in-reviews/{id}/bundle", scene.peer);
    read(
        "administrator",
        "people-in-reviews/{id}/merge-preview?into={into}",
        scene.peer,
        scene.lead);
    read("head", "credit-balances?size=100");
    read("head", "credit-balances/{schoolId}", scene.school);
    read("head", "credit-entries?size=100");
    read("head", "credit-entries/{id}", rich.credit);
    read(
        "administrator",
        "new-year-in-reviews/preview?label=Next&firstDay=2101-09-01&lastDay=2102-08-31");
    read("peer", "seats?size=100");
    read("administrator", "seats/{id}", rich.seat);
    read("peer", "seats/{id}/declaration", rich.seat);
    read("administrator", "seats/{id}/history", rich.seat);
    read("administrator", "seats/{id}/passed-over", rich.seat);
    read("administrator", "seats/{id}/risks", rich.seat);
    read("administrator", "objections/{id}", rich.objection);
  }

  private void programmes(ReadsScene rich) {
    read("head", "frameworks?size=100");
    read("head", "frameworks/{id}", scene.framework);
    read("head", "programmes?size=100");
    read("head", "programmes/{id}", scene.programme);
    read("head", "programmes/{id}/seasons?size=100", scene.programme);
    read("head", "programmes/{id}/seasons/{seasonId}", scene.programme, scene.season);
    read("head", "protocols");
    read("head", "requests?size=100");
    read("head", "requests/{id}", scene.request);
    read("head", "requests/{id}/history", scene.request);
    read("head", "day-offers?size=100");
    read("head", "day-offers/{id}", scene.offer);
    read("head", "day-offers/{id}/history", scene.offer);
  }

  private void ofReview(ReadsScene rich, String review) {
    UUID id = scene.review;
    read("lead", review, id);
    for (String of :
        new String[] {
          "history",
          "activities",
          "analysis",
          "analysis/history",
          "daily-summaries",
          "feedback",
          "findings",
          "lines-of-enquiry",
          "plan-points",
          "readiness",
          "self-evaluation",
          "self-evaluation/history",
          "report",
          "team"
        }) {
      read("lead", review + "/" + of, id);
    }
    read("administrator", review + "/team/candidates?part=PEER&size=100", id);
    read("administrator", review + "/objections", id);
    read("administrator", review + "/removals", id);
    read("lead", review + "/lines-of-enquiry/{lineId}/history", id, rich.line);
    read("lead", review + "/plan-points/{pointId}/history", id, rich.point);
    read("lead", review + "/analysis/sections/{code}", id, "since-last");
    read("lead", review + "/analysis/sections/{code}/texts", id, "since-last");
    read("head", review + "/self-evaluation/sections/{code}", id, "context");
    read("head", review + "/self-evaluation/sections/{code}/texts", id, "context");
  }

  private Map<String, String> counted() {
    Map<String, String> counted = new LinkedHashMap<>();
    reads.forEach(
        (operation, read) -> {
          var recorded = Statements.during(() -> scene.as(read.part()).get(read.path()));
          Response answer = recorded.answer();
          counted.put(
              operation,
              answer.statusCode() == 200
                  ? Integer.toString(recorded.statements().size())
                  : answer.statusCode() + " " + answer.asString());
        });
    return counted;
  }

  private static Map<String, String> figures() throws IOException {
    return ROW.matcher(Files.readString(FIGURES))
        .results()
        .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
  }

  private static void write(Map<String, String> counted) throws IOException {
    String rows =
        counted.entrySet().stream()
            .map(row -> "| `%s` | %s |\n".formatted(row.getKey(), row.getValue()))
            .sorted()
            .collect(Collectors.joining());
    String page = Files.readString(FIGURES);
    int begin = page.indexOf(HEADER) + HEADER.length();
    int end = page.indexOf("\n\n", begin - 1) + 1;
    Files.writeString(FIGURES, page.substring(0, begin) + rows + page.substring(end));
  }

  @Test
  void no_read_needs_more_statements_for_many_rows_and_the_figures_are_as_documented()
      throws IOException {
    ReadsScene rich = new ReadsScene(scene, sql);
    allReads(rich);
    assertThat(reads.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Operations.offered().stream().filter(each -> each.startsWith("GET ")).toList());
    Map<String, String> one = counted();

    rich.becomesLarge();

    Map<String, String> many = counted();
    List<String> growing = new ArrayList<>();
    one.forEach(
        (operation, count) -> {
          System.out.println("reviews.sql_statements " + operation + " " + count);
          if (!count.equals(many.get(operation))) {
            growing.add(operation + ": " + count + ", with many rows " + many.get(operation));
          }
        });
    assertThat(growing).isEmpty();
    if (Contracts.writes()) {
      write(one);
    }
    assertThat(figures()).isEqualTo(one);
  }
}
