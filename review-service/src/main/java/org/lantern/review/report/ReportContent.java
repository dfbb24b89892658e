package org.lantern.review.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;

/** What a final report says, in the order in which it is read. */
@JsonPropertyOrder({
  "number",
  "school",
  "programme",
  "days",
  "edition",
  "sections",
  "components",
  "practices",
  "statement",
  "response"
})
public record ReportContent(
    String number,
    String school,
    String programme,
    List<LocalDate> days,
    int edition,
    List<Section> sections,
    List<Component> components,
    List<Practice> practices,
    String statement,
    Response response) {

  /** What the author wrote, in Markdown of paragraphs, lists and emphasis. */
  @JsonPropertyOrder({"code", "title", "text"})
  public record Section(String code, String title, String text) {}

  /**
   * What the school says to it, kept with the report.
   *
   * @param text the head's words; empty when there are none
   */
  @JsonPropertyOrder({"text", "judgements"})
  public record Response(String text, List<Judgement> judgements) {}

  /** What the head said on a judgement during the check of facts. */
  @JsonPropertyOrder({"section", "passage", "text"})
  public record Judgement(String section, String passage, String text) {}

  /** One component with its estimate and findings. */
  @JsonPropertyOrder({"title", "estimate", "wentWell", "evenBetterIf"})
  public record Component(
      String title, String estimate, List<String> wentWell, List<String> evenBetterIf) {}

  /** A nominated practice and how it did. */
  @JsonPropertyOrder({"title", "recommended", "reason"})
  public record Practice(String title, boolean recommended, String reason) {}
}
