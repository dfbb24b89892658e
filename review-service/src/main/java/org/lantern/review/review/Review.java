package org.lantern.review.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.review.programme.SeasonResponse;

/** A dated review of a school; the frame in which team, evidence, findings and report stand. */
@Entity
@Table(name = "review")
public class Review {
  @Id private UUID id;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "school_id")
  private UUID schoolId;

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
  @Column(name = "day")
  @BatchSize(size = 100)
  private Set<LocalDate> days;

  @Version private long version;

  protected Review() {}

  Review(UUID id, UUID requestId, UUID schoolId, SeasonResponse season, SortedSet<LocalDate> days) {
    this.id = id;
    this.requestId = requestId;
    this.schoolId = schoolId;
    this.programmeId = season.programmeId();
    this.seasonId = season.id();
    this.frameworkId = season.frameworkId();
    this.days = new TreeSet<>(days);
    this.state = ReviewState.DATED;
  }

  Transition dated() {
    return transition(null, ReviewAction.DATE);
  }

  Transition move(ReviewAction action, Set<? extends Mover> movers) {
    ReviewState before = state;
    state = ReviewLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  private Transition transition(ReviewState before, ReviewAction action) {
    return new Transition(
        "review",
        id,
        before,
        action,
        state,
        new ReviewEvent(action, id, requestId, schoolId, programmeId, getDays(), state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getRequestId() {
    return requestId;
  }

  public UUID getSchoolId() {
    return schoolId;
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

  /** The days of the visit, in order. */
  public List<LocalDate> getDays() {
    return days.stream().sorted().toList();
  }

  public long getVersion() {
    return version;
  }
}
