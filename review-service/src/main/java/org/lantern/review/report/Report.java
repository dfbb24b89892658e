package org.lantern.review.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.problem.Refusal;

/** The written outcome of a review: drafted by the lead, checked by others, then frozen. */
@Entity
@Table(name = "report")
class Report {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "assurer_id")
  private UUID assurerId;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  private String summary;
  private String number;
  private String content;
  private String digest;

  @Column(name = "finalised_at")
  private Instant finalisedAt;

  @Version private long version;

  protected Report() {}

  Report(UUID id, UUID reviewId, UUID schoolId, UUID authorId) {
    this.id = id;
    this.reviewId = reviewId;
    this.schoolId = schoolId;
    this.authorId = authorId;
    this.state = ReportState.DRAFTING;
    this.summary = "";
  }

  Transition begun() {
    return transition(null, ReportAction.BEGIN, moved(ReportAction.BEGIN));
  }

  /** Drafts are rewritten while they are drafted, and while the school's comments are answered. */
  void write(String newSummary) {
    if (state != ReportState.DRAFTING && state != ReportState.SCHOOL_CHECK) {
      throw new Refusal.NotInThisState(
          "The text can be changed while the report is drafted or the school checks it.",
          List.of());
    }
    summary = newSummary;
  }

  Transition submit(Set<? extends Mover> movers) {
    return move(ReportAction.SUBMIT, movers);
  }

  Transition sendBack(Set<? extends Mover> movers) {
    return move(ReportAction.SEND_BACK, movers);
  }

  Transition release(UUID assurer, Set<? extends Mover> movers) {
    Transition move = move(ReportAction.RELEASE, movers);
    assurerId = assurer;
    return move;
  }

  /** Freezes the report with its content; the last move it makes. */
  Transition finalise(Frozen frozen, Set<? extends Mover> movers) {
    ReportState before = state;
    state = ReportLifecycle.TABLE.next(state, ReportAction.FINALISE, movers);
    number = frozen.number();
    content = frozen.content();
    digest = frozen.digest();
    finalisedAt = frozen.at();
    return transition(
        before,
        ReportAction.FINALISE,
        new ReportEvent.ReportFinalised(
            id,
            reviewId,
            schoolId,
            number,
            digest,
            finalisedAt,
            frozen.team(),
            frozen.evaluations()));
  }

  private Transition move(ReportAction action, Set<? extends Mover> movers) {
    ReportState before = state;
    state = ReportLifecycle.TABLE.next(state, action, movers);
    return transition(before, action, moved(action));
  }

  private ReportEvent moved(ReportAction action) {
    return new ReportEvent.ReportMoved(action, id, reviewId, schoolId, state);
  }

  private Transition transition(ReportState before, ReportAction action, ReportEvent event) {
    return new Transition("report", id, before, action, state, event);
  }

  /**
   * What a report is frozen with.
   *
   * @param content JSON, kept byte for byte
   * @param digest SHA-256 of the content, hexadecimal
   */
  record Frozen(
      String number,
      String content,
      String digest,
      Instant at,
      List<UUID> team,
      List<ReportEvent.ReportFinalised.Evaluation> evaluations) {}

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getAuthorId() {
    return authorId;
  }

  public UUID getAssurerId() {
    return assurerId;
  }

  public ReportState getState() {
    return state;
  }

  public String getSummary() {
    return summary;
  }

  public String getNumber() {
    return number;
  }

  public String getContent() {
    return content;
  }

  public String getDigest() {
    return digest;
  }

  public Instant getFinalisedAt() {
    return finalisedAt;
  }

  public long getVersion() {
    return version;
  }
}
