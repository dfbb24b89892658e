package org.lantern.review.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.dayoffer.VisitDay;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.VisitMode;
import org.lantern.review.schoolcopy.EndingKind;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectColumns;

/**
 * A dated review of a school, a trust or an area; the frame in which team, evidence, findings and
 * report stand.
 */
@Entity
@Table(name = "review")
public class Review {
  @Id private UUID id;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Embedded private SubjectColumns subject;

  @Column(name = "programme_id")
  private UUID programmeId;

  @Column(name = "season_id")
  private UUID seasonId;

  @Column(name = "framework_id")
  private UUID frameworkId;

  @Enumerated(EnumType.STRING)
  private ReviewState state;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "review_day", joinColumns = @JoinColumn(name = "review_id"))
  @BatchSize(size = 100)
  private Set<VisitDay> days;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
  @JoinColumn(name = "review_id", nullable = false, updatable = false)
  @BatchSize(size = 100)
  private Set<Hold> holds;

  @Enumerated(EnumType.STRING)
  @Column(name = "cancelled_for")
  private CancelledFor cancelledFor;

  @Column(name = "notice_days")
  private Integer noticeDays;

  /** Whether it was brought in from before; nobody asked for it here. */
  private boolean imported;

  @Enumerated(EnumType.STRING)
  @Formula("school_ending(school_id)")
  private EndingKind schoolEnding;

  @Version private long version;

  protected Review() {}

  Review(
      UUID id, UUID requestId, Subject subject, SeasonResponse season, Collection<VisitDay> days) {
    this.id = id;
    this.requestId = requestId;
    this.schoolId = subject.hostId();
    this.subject = new SubjectColumns(subject);
    this.programmeId = season.programmeId();
    this.seasonId = season.id();
    this.frameworkId = season.frameworkId();
    this.days = new HashSet<>(days);
    this.holds = new HashSet<>();
    this.state = ReviewState.DATED;
  }

  Transition dated() {
    return transition(null, ReviewAction.DATE);
  }

  Transition move(ReviewAction action, Set<? extends Mover> movers) {
    return move(action, movers, () -> {});
  }

  Transition postpone(Hold hold, Set<? extends Mover> movers) {
    return move(ReviewAction.POSTPONE, movers, () -> holds.add(hold));
  }

  Transition redate(
      Collection<VisitDay> newDays, UUID by, Instant at, Set<? extends Mover> movers) {
    requireAwaitsDays();
    return move(
        ReviewAction.REDATE,
        movers,
        () -> {
          days.clear();
          days.addAll(newDays);
          liftAll(by, at);
        });
  }

  /**
   * @param today days before it have passed and stay
   */
  Transition switchMode(VisitMode mode, LocalDate today, Set<? extends Mover> movers) {
    List<VisitDay> switched =
        days.stream().filter(each -> each.mode() != mode && !each.day().isBefore(today)).toList();
    Transition move =
        move(
            ReviewAction.SWITCH_MODE,
            movers,
            () -> {
              switched.forEach(days::remove);
              switched.forEach(each -> days.add(each.in(mode)));
            });
    if (switched.isEmpty()) {
      throw new Refusal.AgainstTheRules("No day is left to switch: they are so, or have passed.");
    }
    return move;
  }

  Transition cancel(Cancellation cancellation, UUID by, Instant at, Set<? extends Mover> movers) {
    return move(
        ReviewAction.CANCEL,
        movers,
        () -> {
          cancelledFor = cancellation.cancelledFor();
          noticeDays = cancellation.noticeDays();
          liftAll(by, at);
        });
  }

  /** Another school is its host from now on. */
  Transition moveTo(UUID successor, Set<? extends Mover> movers) {
    return move(
        ReviewAction.MOVE,
        movers,
        () -> {
          subject = new SubjectColumns(getSubject().hostedBy(successor));
          schoolId = successor;
        });
  }

  private void liftAll(UUID by, Instant at) {
    holds.stream().filter(Hold::isOpen).forEach(hold -> hold.lift(by, at));
  }

  /** The one point through which the state changes: the table, then the holds, are asked. */
  private Transition move(ReviewAction action, Set<? extends Mover> movers, Runnable change) {
    ReviewState next = ReviewLifecycle.TABLE.next(state, action, movers);
    for (Hold hold : openHolds()) {
      if (hold.kind().forbids().contains(action)) {
        throw new Refusal.AgainstTheRules(hold.kind().sentence());
      }
    }
    ReviewState before = state;
    change.run();
    state = next;
    return transition(before, action);
  }

  /**
   * What the movers may do now: of the table, what no hold forbids; a review of a school that goes
   * on is not moved to another.
   */
  List<ReviewAction> allowed(Set<? extends Mover> movers) {
    boolean canMove = EndingKind.canMove(schoolEnding, getSubject().kind());
    return ReviewLifecycle.TABLE.allowed(state, movers).stream()
        .filter(action -> action != ReviewAction.MOVE || canMove)
        .filter(
            action ->
                openHolds().stream().noneMatch(hold -> hold.kind().forbids().contains(action)))
        .toList();
  }

  List<Hold> openHolds() {
    return holds.stream().filter(Hold::isOpen).toList();
  }

  /** The notice that the school gave when it postponed; null where the network did. */
  Integer noticeWhenPostponed() {
    return openHolds().stream()
        .filter(hold -> hold.kind() == HoldKind.POSTPONED)
        .map(Hold::noticeDays)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  public boolean isPostponed() {
    return openHolds().stream().anyMatch(hold -> hold.kind() == HoldKind.POSTPONED);
  }

  public boolean takesPlace() {
    return state != ReviewState.CANCELLED && state != ReviewState.ABANDONED;
  }

  /**
   * Lets pass what belongs to a review that takes place.
   *
   * @throws Refusal.AgainstTheRules when it was cancelled or abandoned, or is closed
   */
  public void requireTakesPlace() {
    switch (state) {
      case CANCELLED -> throw over("was cancelled");
      case ABANDONED -> throw over("was abandoned");
      case CLOSED -> throw over("is closed");
      default -> {}
    }
  }

  private static Refusal over(String how) {
    return new Refusal.AgainstTheRules(
        "This review %s. Nothing is changed in it any more.".formatted(how));
  }

  /**
   * Lets pass what needs the days of the visit to be certain.
   *
   * @throws Refusal.AgainstTheRules when it is postponed, cancelled or abandoned
   */
  public void requireDaysStand() {
    requireTakesPlace();
    if (isPostponed()) {
      throw new Refusal.AgainstTheRules(HoldKind.POSTPONED.sentence());
    }
  }

  /**
   * Lets pass new days.
   *
   * @throws Refusal.AgainstTheRules unless it is postponed
   */
  void requireAwaitsDays() {
    if (!isUnderWay()) {
      throw new Refusal.AgainstTheRules(
          "The review of this request is over. The school can ask for another.");
    }
    if (!isPostponed()) {
      throw new Refusal.AgainstTheRules(
          "The review of this request is dated. Postpone it before you offer other days.");
    }
  }

  private Transition transition(ReviewState before, ReviewAction action) {
    return new Transition(
        "review",
        id,
        before,
        action,
        state,
        new ReviewEvent(
            action,
            id,
            requestId,
            schoolId,
            getSubject(),
            programmeId,
            getDays(),
            getVisit(),
            state,
            getCancellation()));
  }

  /** Whether what was found is agreed, also long ago. */
  public boolean hasAgreedFindings() {
    return ReviewState.AGREED.contains(state);
  }

  /** Whether the visit is going on or over. */
  public boolean hasBegun() {
    return ReviewState.BEGUN.contains(state);
  }

  /** Whether the visit is still to come or going on. */
  public boolean isUnderWay() {
    return ReviewState.UNDER_WAY.contains(state);
  }

  /** Whether its visit begins after the other's has ended. */
  public boolean isAfter(Review other) {
    List<LocalDate> own = VisitDay.dates(days);
    List<LocalDate> others = VisitDay.dates(other.days);
    return !own.isEmpty() && !others.isEmpty() && own.getFirst().isAfter(others.getLast());
  }

  public UUID getId() {
    return id;
  }

  public boolean isImported() {
    return imported;
  }

  /** Null for a review of before. */
  public UUID getRequestId() {
    return requestId;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  /** What it is about, and whose it is. */
  public Subject getSubject() {
    return subject.of(schoolId);
  }

  public UUID getProgrammeId() {
    return programmeId;
  }

  /** The season whose rules it follows. */
  public UUID getSeasonId() {
    return seasonId;
  }

  public UUID getFrameworkId() {
    return frameworkId;
  }

  public ReviewState getState() {
    return state;
  }

  /** The dates of the visit, in order. */
  public List<LocalDate> getDays() {
    return VisitDay.dates(days);
  }

  /** The days of the visit with their part and mode, in order. */
  public List<VisitDay> getVisit() {
    return VisitDay.sorted(days);
  }

  /** How its school has ended by what is known now; null for one that goes on. */
  public EndingKind getSchoolEnding() {
    return schoolEnding;
  }

  /** Null unless it is cancelled. */
  public Cancellation getCancellation() {
    return cancelledFor == null ? null : new Cancellation(cancelledFor, noticeDays);
  }

  public long getVersion() {
    return version;
  }
}
