package org.lantern.review.dayoffer;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectColumns;

/** Days on which the network could come. */
@Entity
@Table(name = "day_offer")
class DayOffer {
  @Id private UUID id;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Embedded private SubjectColumns subject;

  @Enumerated(EnumType.STRING)
  private DayOfferState state;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "day_offer_day", joinColumns = @JoinColumn(name = "day_offer_id"))
  @BatchSize(size = 100)
  private Set<VisitDay> days;

  private String[] remarks;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "day_offer_answer_day", joinColumns = @JoinColumn(name = "day_offer_id"))
  @BatchSize(size = 100)
  private Set<VisitDay> answerDays;

  private String answer;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Version private long version;

  protected DayOffer() {}

  DayOffer(
      UUID id, UUID requestId, Subject subject, Collection<VisitDay> days, List<String> remarks) {
    this.id = id;
    this.requestId = requestId;
    this.schoolId = subject.hostId();
    this.subject = new SubjectColumns(subject);
    this.days = new HashSet<>(days);
    this.answerDays = new HashSet<>();
    this.remarks = remarks.toArray(String[]::new);
    this.state = DayOfferState.OFFERED;
  }

  Transition offered() {
    return transition(null, DayOfferAction.OFFER);
  }

  Transition move(DayOfferAction action, Set<? extends Mover> movers) {
    DayOfferState before = state;
    state = DayOfferLifecycle.TABLE.next(state, action, movers);
    return transition(before, action);
  }

  Transition answer(AnswerDaysRequest said, UUID by, Set<? extends Mover> movers) {
    answerDays.addAll(said.days());
    answer = said.words();
    answeredBy = by;
    return move(DayOfferAction.ANSWER, movers);
  }

  private Transition transition(DayOfferState before, DayOfferAction action) {
    return new Transition(
        "day offer",
        id,
        before,
        action,
        state,
        new DayOfferEvent(
            action,
            id,
            requestId,
            schoolId,
            VisitDay.dates(days),
            getDays(),
            VisitDay.sorted(answerDays),
            state));
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

  /** What it is about, and whose it is. */
  public Subject getSubject() {
    return subject.of(schoolId);
  }

  public DayOfferState getState() {
    return state;
  }

  public List<VisitDay> getDays() {
    return VisitDay.sorted(days);
  }

  /** Null unless the school answered with other days. */
  public DayOfferResponse.DaysAnswer getAnswer() {
    return state == DayOfferState.ANSWERED
        ? new DayOfferResponse.DaysAnswer(VisitDay.sorted(answerDays), answer)
        : null;
  }

  public List<String> getRemarks() {
    return List.of(remarks);
  }

  public long getVersion() {
    return version;
  }
}
