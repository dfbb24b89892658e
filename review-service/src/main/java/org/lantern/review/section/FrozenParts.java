package org.lantern.review.section;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.review.report.ReportContent;

/**
 * What a frozen report says: its sections, and beside them the front page, findings with their
 * estimates, practices and what the school said, each as lines that can be compared with those of
 * another edition. Reads the names of {@link ReportContent}, of which an earlier report may lack
 * some.
 */
final class FrozenParts {
  static final String FRONT = "front";

  private FrozenParts() {}

  /** In the order in which they are read; none where the report is from before there were any. */
  static List<ReportContent.Section> sections(JsonNode content) {
    return content
        .path("sections")
        .valueStream()
        .map(
            each ->
                new ReportContent.Section(
                    each.path("code").asText(),
                    each.path("title").asText(),
                    each.path("text").asText()))
        .toList();
  }

  /** All that is not empty. */
  static List<ReportContent.Section> beside(JsonNode content) {
    return all(content).stream().filter(part -> !part.text().isEmpty()).toList();
  }

  private static List<ReportContent.Section> all(JsonNode content) {
    List<ReportContent.Section> parts = new ArrayList<>();
    parts.add(part(FRONT, "Front page", FrozenFront.lines(content)));
    for (JsonNode component : content.path("components")) {
      parts.add(
          part(
              "findings-" + parts.size(),
              component.path("title").asText() + ": findings",
              findings(component)));
    }
    parts.add(
        part("overall-estimate", "Overall estimate", text("", content.path("overallEstimate"))));
    parts.add(part("practices", "Practices", practices(content.path("practices"))));
    parts.add(
        part("disagreement", "Where the school disagreed", text("", content.path("disagreement"))));
    parts.add(part("response", "What the school says", response(content.path("response"))));
    return parts;
  }

  private static ReportContent.Section part(String code, String title, Stream<String> lines) {
    return new ReportContent.Section(code, title, String.join("\n", lines.toList()));
  }

  private static Stream<String> findings(JsonNode component) {
    return Stream.of(
            text("", component.path("estimate")),
            found("What went well: ", component.path("wentWell")),
            found("Even better if: ", component.path("evenBetterIf")))
        .flatMap(lines -> lines);
  }

  private static Stream<String> practices(JsonNode practices) {
    return practices.valueStream().flatMap(FrozenParts::practice);
  }

  private static Stream<String> practice(JsonNode practice) {
    String title = practice.path("title").asText();
    boolean recommended = practice.path("recommended").asBoolean();
    return Stream.of(
            Stream.of(title + (recommended ? ": recommended" : ": not recommended")),
            text("", practice.path("reason")),
            practice.path("answers").valueStream().map(FrozenParts::answer),
            text("Needed next time: ", practice.path("neededNextTime")))
        .flatMap(lines -> lines);
  }

  private static String answer(JsonNode answer) {
    return "%s %s %s"
        .formatted(
            answer.path("question").asText(),
            answer.path("answer").asText(),
            answer.path("words").asText())
        .strip();
  }

  private static Stream<String> response(JsonNode response) {
    return Stream.concat(
        text("", response.path("text")),
        response
            .path("judgements")
            .valueStream()
            .flatMap(
                judgement ->
                    Stream.concat(
                        text("On: ", judgement.path("passage")),
                        text("", judgement.path("text")))));
  }

  private static Stream<String> found(String before, JsonNode list) {
    return list.valueStream().map(each -> before + finding(each));
  }

  /** With its lens and theme behind it; in what was frozen before there were any, a text alone. */
  private static String finding(JsonNode finding) {
    if (finding.isTextual()) {
      return finding.asText();
    }
    String tags =
        Stream.of("lens", "theme")
            .flatMap(tag -> text("", finding.path(tag)))
            .collect(Collectors.joining(", "));
    String text = finding.path("text").asText();
    return tags.isEmpty() ? text : "%s (%s)".formatted(text, tags);
  }

  /** Nothing where there is no text. */
  static Stream<String> text(String before, JsonNode value) {
    return value.asText().isBlank() || value.isNull()
        ? Stream.empty()
        : Stream.of(before + value.asText());
  }
}
