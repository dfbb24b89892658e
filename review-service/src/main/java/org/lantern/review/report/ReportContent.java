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
 * @param front what stands first; absent only in what was frozen before there was one
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
  "front",
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
    @JsonInclude(JsonInclude.Include.NON_NULL) Front front,
    List<Section> sections,
    List<Component> components,
    @JsonInclude(JsonInclude.Include.NON_NULL) String overallEstimate,
    List<Practice> practices,
    @JsonInclude(JsonInclude.Include.NON_NULL) String disagreement,
    String statement,
    Response response) {

  /**
   * What a front page says of the host school and of earlier times, as it was on the day on which
   * the report was frozen.
   *
   * @param hub absent where the school is in none, and of a trust
   * @param phase in words; absent where it is not known, and of a trust
   * @param trust absent where the school is in none
   * @param lastTime absent where no review of the same owner before has a final report; one of a
   *     school that went on in this one is not counted
   * @param validPractices accredited before this review and still valid
   */
  @JsonPropertyOrder({"hub", "phase", "trust", "lastTime", "validPractices"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Front(
      String hub,
      String phase,
      String trust,
      LastTime lastTime,
      List<ValidPractice> validPractices) {}

  /**
   * The review before, of the same subject.
   *
   * @param overallEstimate in words; absent where it had none
   * @param estimates of its components, where it had a scale for them
   */
  @JsonPropertyOrder({"programme", "days", "overallEstimate", "estimates"})
  public record LastTime(
      String programme,
      List<LocalDate> days,
      @JsonInclude(JsonInclude.Include.NON_NULL) String overallEstimate,
      List<Estimated> estimates) {}

  /**
   * A component and what was estimated.
   *
   * @param estimate in words, without a reason why there is none
   */
  @JsonPropertyOrder({"title", "estimate"})
  public record Estimated(String title, String estimate) {}

  /**
   * A practice that was accredited before.
   *
   * @param until the last day on which it is
   */
  @JsonPropertyOrder({"title", "until"})
  public record ValidPractice(String title, LocalDate until) {}

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
      String title, String estimate, List<Finding> wentWell, List<Finding> evenBetterIf) {}

  /**
   * A strength or a next step.
   *
   * @param lens for which group of pupils, in the framework's words; absent for none
   * @param theme as the network calls it; absent for none
   */
  @JsonPropertyOrder({"text", "lens", "theme"})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Finding(String text, String lens, String theme) {}

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
