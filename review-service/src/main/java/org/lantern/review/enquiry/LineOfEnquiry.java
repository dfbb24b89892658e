package org.lantern.review.enquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.kit.actor.Mover;

/** A question or hypothesis that the visit is to test, and what came of it; brings its own id. */
@Entity
@Table(name = "line_of_enquiry")
class LineOfEnquiry {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  private String component;
  private String question;
  private String evidence;

  @Column(name = "taken_by")
  private UUID takenBy;

  @Enumerated(EnumType.STRING)
  private LineState state;

  private String answer;
  private String[] dismissed;

  @Column(name = "written_by")
  private UUID writtenBy;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Version private long version;

  protected LineOfEnquiry() {}

  LineOfEnquiry(UUID id, UUID reviewId, WriteLineRequest request, UUID by) {
    this.id = id;
    this.reviewId = reviewId;
    this.state = LineState.OPEN;
    this.dismissed = new String[0];
    write(request, by);
  }

  final void write(WriteLineRequest request, UUID by) {
    component = request.component();
    question = request.question();
    evidence = request.evidence();
    takenBy = request.takenBy();
    writtenBy = by;
    Set<String> settled = new TreeSet<>(getDismissed());
    settled.addAll(request.dismissed());
    dismissed = settled.toArray(String[]::new);
  }

  /** Whether it says just this already, as when it arrives a second time. */
  boolean says(WriteLineRequest request) {
    return component.equals(request.component())
        && question.equals(request.question())
        && evidence.equals(request.evidence())
        && Objects.equals(takenBy, request.takenBy())
        && getDismissed().containsAll(request.dismissed());
  }

  /**
   * @param words the answer, or why it is set aside; null when it is asked again
   * @return where it stood before
   */
  LineState move(LineAction action, Set<? extends Mover> movers, String words, UUID by) {
    LineState before = state;
    state = LineLifecycle.TABLE.next(state, action, movers);
    answer = words;
    answeredBy = words == null ? null : by;
    return before;
  }

  /** All that was typed, to look for names in. */
  String words() {
    return String.join("\n", question, evidence, answer == null ? "" : answer);
  }

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public String getComponent() {
    return component;
  }

  public String getQuestion() {
    return question;
  }

  public String getEvidence() {
    return evidence;
  }

  public UUID getTakenBy() {
    return takenBy;
  }

  public LineState getState() {
    return state;
  }

  public String getAnswer() {
    return answer;
  }

  Set<String> getDismissed() {
    return Set.copyOf(Arrays.asList(dismissed));
  }

  public long getVersion() {
    return version;
  }
}
