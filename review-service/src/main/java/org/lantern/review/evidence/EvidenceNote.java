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

  @Column(name = "written_at")
  private Instant writtenAt;

  @Version private long version;

  protected EvidenceNote() {}

  EvidenceNote(UUID id, UUID authorId, WriteNoteRequest request, Instant now) {
    this.id = id;
    this.reviewId = request.reviewId();
    this.authorId = authorId;
    write(request, now);
  }

  final void write(WriteNoteRequest request, Instant now) {
    kind = request.kind();
    component = request.component();
    seenOn = request.seenOn();
    text = request.text();
    writtenAt = now;
  }

  /** Whether the note says just this already, as when it arrives a second time. */
  boolean says(WriteNoteRequest request) {
    return reviewId.equals(request.reviewId())
        && kind == request.kind()
        && component.equals(request.component())
        && seenOn.equals(request.seenOn())
        && text.equals(request.text());
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

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public long getVersion() {
    return version;
  }
}
