package org.lantern.accreditation.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.problem.Refusal;

/** Something a school does well, in its own words, on its way to be tested. */
@Entity
@Table(name = "practice")
class Practice {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  private String title;
  private String text;

  @Enumerated(EnumType.STRING)
  private PracticeState state;

  @Column(name = "review_id")
  private UUID reviewId;

  @Version private long version;

  protected Practice() {}

  Practice(UUID id, TellPracticeRequest request) {
    this.id = id;
    this.schoolId = request.schoolId();
    this.title = request.title();
    this.text = request.text();
    this.state = PracticeState.DRAFT;
  }

  void write(String newTitle, String newText) {
    if (state != PracticeState.DRAFT) {
      throw new Refusal.NotInThisState(
          "The practice is nominated; it is tested as it was told.", List.of());
    }
    title = newTitle;
    text = newText;
  }

  Transition nominate(UUID review, Set<? extends Mover> movers) {
    PracticeState before = state;
    state = PracticeLifecycle.TABLE.next(state, PracticeAction.NOMINATE, movers);
    reviewId = review;
    return transition(before, PracticeAction.NOMINATE);
  }

  Transition evaluated(boolean recommended, Set<? extends Mover> movers) {
    PracticeAction action = recommended ? PracticeAction.RECOMMEND : PracticeAction.NOT_RECOMMEND;
    PracticeState before = state;
    state = PracticeLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  /** Nobody tests it in the review it was nominated to. */
  Transition release(Set<? extends Mover> movers) {
    PracticeState before = state;
    state = PracticeLifecycle.TABLE.next(state, PracticeAction.RELEASE, movers);
    reviewId = null;
    return transition(before, PracticeAction.RELEASE);
  }

  private Transition transition(PracticeState before, PracticeAction action) {
    return new Transition(
        "practice",
        id,
        before,
        action,
        state,
        new PracticeEvent(action, id, schoolId, reviewId, title, state));
  }

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  public PracticeState getState() {
    return state;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public long getVersion() {
    return version;
  }
}
