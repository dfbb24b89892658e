package org.lantern.review.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.function.UnaryOperator;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectColumns;

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

  @Embedded private SubjectColumns subject;

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

  @Column(name = "published_digest")
  private String publishedDigest;

  @Column(name = "finalised_at")
  private Instant finalisedAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "words_removed_at")
  private Instant wordsRemovedAt;

  @Column(name = "comments_due_on")
  private LocalDate commentsDueOn;

  @Column(name = "facts_confirmed_at")
  private Instant factsConfirmedAt;

  @Column(name = "facts_reminded_at")
  private Instant factsRemindedAt;

  @Version private long version;

  protected Report() {}

  Report(UUID id, UUID reviewId, Subject subject, UUID authorId) {
    this.id = id;
    this.reviewId = reviewId;
    this.schoolId = subject.hostId();
    this.subject = new SubjectColumns(subject);
    this.authorId = authorId;
    this.edition = 1;
    this.state = ReportState.DRAFTING;
    this.summary = "";
  }

  /** The edition after this one. */
  Report nextEdition(UUID nextId, UUID author) {
    Report next = new Report(nextId, reviewId, getSubject(), author);
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
    askFacts(dueOn);
    return move;
  }

  /** The text is another than the one whose facts the school confirmed: it looks once more. */
  Transition reopenFacts(LocalDate dueOn) {
    Transition move = move(ReportAction.REOPEN_FACTS, Set.of(Relation.SYSTEM));
    askFacts(dueOn);
    return move;
  }

  /** The school has until then, and nobody has been reminded of it yet. */
  void askFacts(LocalDate dueOn) {
    commentsDueOn = dueOn;
    factsConfirmedAt = null;
    factsRemindedAt = null;
  }

  /** Whoever was reminded cannot answer any more. */
  void forgetReminder() {
    factsRemindedAt = null;
  }

  void factsReminded(Instant at) {
    factsRemindedAt = at;
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
    return freeze(before, frozen);
  }

  /**
   * An edition that differs from the one before by words that are gone, and goes no other way: what
   * it says has been settled as long.
   */
  Transition frozenAtOnce(Frozen frozen, Report last) {
    state = ReportState.FINAL;
    assurerId = last.assurerId;
    settledAt = last.settledAt == null ? last.finalisedAt : last.settledAt;
    return freeze(null, frozen);
  }

  /**
   * From now on its digest is that of what is left; what was published keeps the keyed one it was
   * told with, from which nobody guesses the words.
   */
  void removeWords(
      String cleaned, ContentDigest digests, UnaryOperator<String> cleaning, Instant at) {
    content = cleaned;
    publishedDigest = publishedDigest == null ? digests.told(id, digest) : publishedDigest;
    digest = ContentDigest.of(content);
    summary = cleaning.apply(summary);
    subject = new SubjectColumns(getSubject().cleaned(cleaning));
    wordsRemovedAt = at;
  }

  private Transition freeze(ReportState before, Frozen frozen) {
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
            frozen.told(),
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
   * @param told the same keyed, for those who keep it whatever becomes of the content
   */
  record Frozen(
      String number,
      String content,
      String digest,
      String told,
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

  /** What it is about, and whose it is. */
  public Subject getSubject() {
    return subject.of(schoolId);
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

  /**
   * Of the content that stands; null while that of what was published stands in its place, which a
   * release of before has left after a removal.
   */
  public String getDigest() {
    return wordsRemovedAt != null && publishedDigest == null ? null : digest;
  }

  public Instant getFinalisedAt() {
    return finalisedAt;
  }

  /** When words were last taken out of what is frozen; null while it is as it was published. */
  public Instant getWordsRemovedAt() {
    return wordsRemovedAt;
  }

  /** The last day for comments on facts; null while the school has not been asked. */
  public LocalDate getCommentsDueOn() {
    return commentsDueOn;
  }

  public Instant getFactsConfirmedAt() {
    return factsConfirmedAt;
  }

  /** When somebody at the school was reminded to check the facts; null while nobody was. */
  Instant getFactsRemindedAt() {
    return factsRemindedAt;
  }

  public long getVersion() {
    return version;
  }
}
