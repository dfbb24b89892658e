package org.lantern.review.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One dated thing that somebody of the team saw, heard or read; brings its own id. */
@Entity
@Table(name = "evidence_note")
public class EvidenceNote {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "author_id")
  private UUID authorId;

  @Enumerated(EnumType.STRING)
  private NoteKind kind;

  private String component;

  @Column(name = "seen_on")
  private LocalDate seenOn;

  private String text;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  private String[] dismissed;

  private String digest;
  @Version private long version;

  protected EvidenceNote() {}

  EvidenceNote(UUID id, UUID authorId, WriteNoteRequest request, Instant now) {
    this.id = id;
    this.reviewId = request.reviewId();
    this.authorId = authorId;
    this.arrivedAt = now;
    this.dismissed = new String[0];
    write(request, now);
  }

  /** A device whose clock is ahead has written it now. */
  final void write(WriteNoteRequest request, Instant now) {
    kind = request.kind();
    component = request.component();
    seenOn = request.seenOn();
    text = request.text();
    activityId = request.activityId();
    writtenAt =
        request.writtenAt() == null || request.writtenAt().isAfter(now)
            ? now
            : request.writtenAt().truncatedTo(ChronoUnit.MICROS);
    Set<String> settled = new TreeSet<>(getDismissed());
    settled.addAll(request.dismissed());
    dismissed = settled.toArray(String[]::new);
  }

  /** Whether the note says just this already, as when it arrives a second time. */
  boolean says(WriteNoteRequest request) {
    return reviewId.equals(request.reviewId())
        && kind == request.kind()
        && component.equals(request.component())
        && seenOn.equals(request.seenOn())
        && text.equals(request.text())
        && Objects.equals(activityId, request.activityId())
        && getDismissed().containsAll(request.dismissed());
  }

  /** Whether a change leaves what is shown of the note to those who may not read it. */
  boolean keepsKindAndDay(WriteNoteRequest request) {
    return kind == request.kind() && seenOn.equals(request.seenOn());
  }

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public UUID getAuthorId() {
    return authorId;
  }

  public NoteKind getKind() {
    return kind;
  }

  public String getComponent() {
    return component;
  }

  public LocalDate getSeenOn() {
    return seenOn;
  }

  public String getText() {
    return text;
  }

  public UUID getActivityId() {
    return activityId;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public Instant getArrivedAt() {
    return arrivedAt;
  }

  Set<String> getDismissed() {
    return Set.copyOf(Arrays.asList(dismissed));
  }

  /** A keyed digest of what it said, hexadecimal; null while it says it. */
  public String getDigest() {
    return digest;
  }

  public long getVersion() {
    return version;
  }
}
