package org.lantern.review.section;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.review.report.ReportContent;

/** The front page of a frozen report as lines; reads the names of {@link ReportContent.Front}. */
final class FrozenFront {
  private FrozenFront() {}

  /** None where the report is from before there was one. */
  static Stream<String> lines(JsonNode content) {
    JsonNode front = content.path(FrozenParts.FRONT);
    return Stream.of(
            FrozenParts.text("Hub: ", front.path("hub")),
            FrozenParts.text("Phase: ", front.path("phase")),
            FrozenParts.text("Trust: ", front.path("trust")),
            lastTime(front.path("lastTime")),
            front.path("validPractices").valueStream().map(FrozenFront::practice))
        .flatMap(lines -> lines);
  }

  private static Stream<String> lastTime(JsonNode last) {
    if (last.isMissingNode()) {
      return Stream.empty();
    }
    String days =
        last.path("days").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    return Stream.of(
            Stream.of("Last time: %s, %s".formatted(last.path("programme").asText(), days)),
            FrozenParts.text("Overall estimate last time: ", last.path("overallEstimate")),
            last.path("estimates").valueStream().map(FrozenFront::estimate))
        .flatMap(lines -> lines);
  }

  private static String estimate(JsonNode estimated) {
    return "%s last time: %s"
        .formatted(estimated.path("title").asText(), estimated.path("estimate").asText());
  }

  private static String practice(JsonNode practice) {
    return "Accredited before: %s, valid until %s"
        .formatted(practice.path("title").asText(), practice.path("until").asText());
  }
}
