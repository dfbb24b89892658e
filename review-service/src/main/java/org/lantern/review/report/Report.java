package org.lantern.review.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transition;

/**
 * One edition of the written outcome of a review: drafted by the lead, checked by others, then
 * frozen. Its texts are sections of their own.
 */
@Entity
@Table(name = "report")
public class Report {
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

  private int edition;
  private String summary;
  private String number;
  private String content;
  private String digest;

  @Column(name = "finalised_at")
  private Instant finalisedAt;

  @Column(name = "comments_due_on")
  private LocalDate commentsDueOn;

  @Column(name = "facts_confirmed_at")
  private Instant factsConfirmedAt;

  @Version private long version;

  protected Report() {}

  Report(UUID id, UUID reviewId, UUID schoolId, UUID authorId) {
    this.id = id;
    this.reviewId = reviewId;
    this.schoolId = schoolId;
    this.authorId = authorId;
    this.edition = 1;
    this.state = ReportState.DRAFTING;
    this.summary = "";
  }

  /** The edition after this one. */
  Report nextEdition(UUID nextId, UUID author) {
    Report next = new Report(nextId, reviewId, schoolId, author);
    next.edition = edition + 1;
    return next;
  }

  Transition begun() {
    return transition(null, ReportAction.BEGIN, moved(ReportAction.BEGIN));
  }

  /** A move that changes nothing but the state. */
  public Transition move(ReportAction action, Set<? extends Mover> movers) {
    ReportState before = state;
    state = ReportLifecycle.TABLE.next(state, action, movers);
    return transition(before, action, moved(action));
  }

  /**
   * @param dueOn the last day on which the school comments on facts
   */
  Transition release(UUID assurer, LocalDate dueOn, Set<? extends Mover> movers) {
    Transition move = move(ReportAction.RELEASE, movers);
    assurerId = assurer;
    commentsDueOn = dueOn;
    factsConfirmedAt = null;
    return move;
  }

  Transition takeOver(UUID assurer, Set<? extends Mover> movers) {
    Transition move = move(ReportAction.TAKE_OVER, movers);
    assurerId = assurer;
    return move;
  }

  Transition confirmFacts(Instant at, Set<? extends Mover> movers) {
    Transition move = move(ReportAction.CONFIRM_FACTS, movers);
    factsConfirmedAt = at;
    return move;
  }

  /** Nobody assures what they write themselves, so an assurer who now writes assures no more. */
  Transition changeAuthor(UUID author) {
    Transition move = move(ReportAction.CHANGE_AUTHOR, Set.of(Relation.SYSTEM));
    authorId = author;
    if (author.equals(assurerId)) {
      assurerId = null;
    }
    return move;
  }

  /** Freezes the report with its content. */
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
            edition,
            number,
            digest,
            finalisedAt,
            frozen.team(),
            frozen.evaluations()));
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

  /** 1 for the first, one more for each amended one. */
  public int getEdition() {
    return edition;
  }

  /** With what the section of this name begins; written before reports had sections. */
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

  /** The last day for comments on facts; null while the school has not been asked. */
  public LocalDate getCommentsDueOn() {
    return commentsDueOn;
  }

  public Instant getFactsConfirmedAt() {
    return factsConfirmedAt;
  }

  public long getVersion() {
    return version;
  }
}
