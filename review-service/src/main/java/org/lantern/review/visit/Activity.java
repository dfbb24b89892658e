package org.lantern.review.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * One line of a visit's timetable: visitors of the team and the leader of the school with whom they
 * see the same thing. It holds no typed word, so that nobody can be named in it.
 */
@Entity
@Table(name = "activity")
public class Activity {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "part_of_day")
  private PartOfDay partOfDay;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  @Enumerated(EnumType.STRING)
  private ActivityKind kind;

  @Column(name = "visitor_ids")
  private UUID[] visitorIds;

  @Column(name = "host_leader_id")
  private UUID hostLeaderId;

  @Enumerated(EnumType.STRING)
  @Column(name = "why_unpaired")
  private WhyUnpaired whyUnpaired;

  private String[] components;

  @Version private long version;

  protected Activity() {}

  Activity(UUID id, UUID reviewId, WriteActivityRequest request) {
    this.id = id;
    this.reviewId = reviewId;
    write(request);
  }

  final void write(WriteActivityRequest request) {
    day = request.day();
    partOfDay = request.partOfDay();
    startsAt = request.startsAt();
    endsAt = request.endsAt();
    kind = request.kind();
    visitorIds = request.visitorIds().stream().sorted().toArray(UUID[]::new);
    hostLeaderId = request.hostLeaderId();
    whyUnpaired = request.whyUnpaired();
    components = request.components().stream().sorted().toArray(String[]::new);
  }

  /** Whether it says just this already, as when it arrives a second time. */
  boolean says(WriteActivityRequest request) {
    return day.equals(request.day())
        && partOfDay == request.partOfDay()
        && Objects.equals(startsAt, request.startsAt())
        && Objects.equals(endsAt, request.endsAt())
        && kind == request.kind()
        && Set.copyOf(getVisitorIds()).equals(request.visitorIds())
        && Objects.equals(hostLeaderId, request.hostLeaderId())
        && whyUnpaired == request.whyUnpaired()
        && Set.of(components).equals(request.components());
  }

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public LocalDate getDay() {
    return day;
  }

  public PartOfDay getPartOfDay() {
    return partOfDay;
  }

  public LocalTime getStartsAt() {
    return startsAt;
  }

  public LocalTime getEndsAt() {
    return endsAt;
  }

  public ActivityKind getKind() {
    return kind;
  }

  public List<UUID> getVisitorIds() {
    return List.of(visitorIds);
  }

  public UUID getHostLeaderId() {
    return hostLeaderId;
  }

  public WhyUnpaired getWhyUnpaired() {
    return whyUnpaired;
  }

  /** Whether somebody of the team comes, and meets a leader of the school or says why not. */
  boolean isPaired() {
    return visitorIds.length > 0 && (hostLeaderId != null || whyUnpaired != null);
  }

  public List<String> getComponents() {
    return List.of(components);
  }

  public long getVersion() {
    return version;
  }
}
