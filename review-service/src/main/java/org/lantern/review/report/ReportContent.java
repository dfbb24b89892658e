package org.lantern.review.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.lantern.review.finding.PracticeAnswer;

/**
 * What a final report says, in the order in which it is read.
 *
 * @param school the name of the host school
 * @param subject what the review was about, in words; absent where it was about the school alone
 * @param overallEstimate in words; absent where the framework has none
 * @param disagreement what the school said when it signed in disagreement, or why it did not sign;
 *     absent where it agreed
 */
@JsonPropertyOrder({
  "number",
  "school",
  "subject",
  "programme",
  "days",
  "edition",
  "sections",
  "components",
  "overallEstimate",
  "practices",
  "disagreement",
  "statement",
  "response"
})
public record ReportContent(
    String number,
    String school,
    @JsonInclude(JsonInclude.Include.NON_NULL) String subject,
    String programme,
    List<LocalDate> days,
    int edition,
    List<Section> sections,
    List<Component> components,
    @JsonInclude(JsonInclude.Include.NON_NULL) String overallEstimate,
    List<Practice> practices,
    @JsonInclude(JsonInclude.Include.NON_NULL) String disagreement,
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

  /**
   * One component with its findings.
   *
   * @param estimate in words, also where there is none
   */
  @JsonPropertyOrder({"title", "estimate", "wentWell", "evenBetterIf"})
  public record Component(
      String title, String estimate, List<String> wentWell, List<String> evenBetterIf) {}

  /** A nominated practice and how it did. */
  @JsonPropertyOrder({"title", "recommended", "reason", "answers", "neededNextTime"})
  public record Practice(
      String title,
      boolean recommended,
      String reason,
      List<Answer> answers,
      @JsonInclude(JsonInclude.Include.NON_NULL) String neededNextTime) {}

  /** What was asked of a practice, and the answer. */
  @JsonPropertyOrder({"question", "answer", "words"})
  public record Answer(String question, PracticeAnswer.Given answer, String words) {}
}
