package org.lantern.review.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a nominated practice did when the team tested it, question by question. */
@Entity
@Table(name = "practice_evaluation")
class PracticeEvaluation {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "practice_id")
  private UUID practiceId;

  private boolean recommended;
  private String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  private Answers answers;

  @Column(name = "needed_next_time")
  private String neededNextTime;

  @Version private long version;

  protected PracticeEvaluation() {}

  PracticeEvaluation(UUID id, UUID reviewId, UUID practiceId, EvaluatePracticeRequest request) {
    this.id = id;
    this.reviewId = reviewId;
    this.practiceId = practiceId;
    change(request);
  }

  final void change(EvaluatePracticeRequest request) {
    recommended = request.recommended();
    reason = request.reason();
    answers = new Answers(request.answers());
    neededNextTime = request.neededNextTime();
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public boolean isRecommended() {
    return recommended;
  }

  public String getReason() {
    return reason;
  }

  /** By the question's code, sorted; none in evaluations from before there were questions. */
  public Map<String, PracticeAnswer> getAnswers() {
    return answers == null ? Map.of() : new TreeMap<>(answers.given());
  }

  public String getNeededNextTime() {
    return neededNextTime;
  }

  /** Everything that somebody wrote of it. */
  Stream<String> words() {
    return Stream.concat(
        Stream.of(reason, Objects.toString(neededNextTime, "")),
        getAnswers().values().stream().map(answer -> Objects.toString(answer.words(), "")));
  }

  public long getVersion() {
    return version;
  }

  /** As they are kept. */
  record Answers(Map<String, PracticeAnswer> given) {}
}
