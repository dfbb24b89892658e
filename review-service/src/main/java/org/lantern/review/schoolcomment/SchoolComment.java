package org.lantern.review.schoolcomment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;

/** What the school says of a passage of its report, what the lead proposes and what was decided. */
@Entity
@Table(name = "report_comment")
public class SchoolComment {
  @Id private UUID id;

  @Column(name = "report_id")
  private UUID reportId;

  private String section;
  private String passage;
  private String text;

  @Enumerated(EnumType.STRING)
  private Nature nature;

  @Enumerated(EnumType.STRING)
  private Outcome proposed;

  private String answer;
  private String evidence;

  @Enumerated(EnumType.STRING)
  private Outcome decided;

  private String decision;

  /** Whether the comment led to anything; null while it is undecided. */
  private Boolean accepted;

  @Column(name = "commented_by")
  private UUID commentedBy;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Version private long version;

  protected SchoolComment() {}

  SchoolComment(UUID id, UUID reportId, SchoolCommentRequest request, UUID by) {
    this.id = id;
    this.reportId = reportId;
    this.section = request.section();
    this.passage = request.passage();
    this.text = request.text();
    this.nature = request.nature();
    this.commentedBy = by;
  }

  /** Whether it is about what is so, or about what to think of it. */
  public enum Nature {
    FACT,
    JUDGEMENT
  }

  /** What becomes of a comment on a fact. */
  public enum Outcome {
    ACCEPTED,
    PARTLY,
    DECLINED
  }

  /** Until it is decided, the lead can propose something else. */
  void propose(ProposeAnswerRequest request, UUID by) {
    requireOpenFact();
    proposed = request.outcome();
    answer = request.answer();
    evidence = request.evidence();
    answeredBy = by;
  }

  void decide(DecideCommentRequest request, UUID by) {
    requireOpenFact();
    if (proposed == null) {
      throw new Refusal.NotInThisState(
          "The lead has not proposed an answer yet. Decide when they have.", List.of());
    }
    decided = request.outcome();
    decision = request.words();
    decidedBy = by;
    accepted = decided != Outcome.DECLINED;
  }

  private void requireOpenFact() {
    if (nature == Nature.JUDGEMENT) {
      throw new Refusal.AgainstTheRules(
          "A judgement is not answered here: it goes with the school's response to the report.");
    }
    if (isDecided()) {
      throw new Refusal.AlreadyThere("This comment is decided already.");
    }
  }

  boolean isDecided() {
    return accepted != null;
  }

  boolean isProposed() {
    return proposed != null;
  }

  public UUID getId() {
    return id;
  }

  public UUID getReportId() {
    return reportId;
  }

  public String getSection() {
    return section;
  }

  public String getPassage() {
    return passage;
  }

  public String getText() {
    return text;
  }

  public Nature getNature() {
    return nature;
  }

  public Outcome getProposed() {
    return proposed;
  }

  public String getAnswer() {
    return answer;
  }

  public String getEvidence() {
    return evidence;
  }

  public Outcome getDecided() {
    return decided;
  }

  public String getDecision() {
    return decision;
  }

  public long getVersion() {
    return version;
  }
}
