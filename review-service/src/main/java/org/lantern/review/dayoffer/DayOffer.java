package org.lantern.review.dayoffer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
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

/** Days on which the network could come. */
@Entity
@Table(name = "day_offer")
class DayOffer {
  @Id private UUID id;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "school_id")
  private UUID schoolId;

  @Enumerated(EnumType.STRING)
  private DayOfferState state;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "day_offer_day", joinColumns = @JoinColumn(name = "day_offer_id"))
  @Column(name = "day")
  @OrderBy
  @BatchSize(size = 100)
  private Set<LocalDate> days;

  private String[] remarks;

  @Version private long version;

  protected DayOffer() {}

  DayOffer(
      UUID id, UUID requestId, UUID schoolId, SortedSet<LocalDate> days, List<String> remarks) {
    this.id = id;
    this.requestId = requestId;
    this.schoolId = schoolId;
    this.days = new TreeSet<>(days);
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

  private Transition transition(DayOfferState before, DayOfferAction action) {
    return new Transition(
        "day offer",
        id,
        before,
        action,
        state,
        new DayOfferEvent(action, id, requestId, schoolId, getDays(), state));
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

  public DayOfferState getState() {
    return state;
  }

  public List<LocalDate> getDays() {
    return days.stream().sorted().toList();
  }

  public List<String> getRemarks() {
    return List.of(remarks);
  }

  public long getVersion() {
    return version;
  }
}
