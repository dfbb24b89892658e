package org.lantern.review.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;

/** A file that the school gives the team to read; brings its own id, and its content lies apart. */
@Entity
@Table(name = "document")
class Document {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Enumerated(EnumType.STRING)
  private DocumentState state;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String sha256;

  @Column(name = "uploaded_by")
  private UUID uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "removed_by")
  private UUID removedBy;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Column(name = "removed_because")
  private String removedBecause;

  @Version private long version;

  protected Document() {}

  Document(UUID id, UUID reviewId, String name, FileKind kind, Upload upload) {
    this.id = id;
    this.reviewId = reviewId;
    this.state = DocumentState.KEPT;
    this.name = name;
    this.mediaType = kind.mediaType();
    this.size = upload.size();
    this.sha256 = upload.sha256();
  }

  Document uploaded(UUID by, Instant at) {
    uploadedBy = by;
    uploadedAt = at;
    return this;
  }

  /** Whether it is just this file, as when it arrives a second time. */
  boolean is(UUID ofReview, String called, Upload upload) {
    return reviewId.equals(ofReview) && name.equals(called) && sha256.equals(upload.sha256());
  }

  /** Of what should never have been written, the name goes too, and what the content was like. */
  void remove(RemoveDocumentRequest why, Set<? extends Mover> movers, UUID by, Instant at) {
    state = DocumentLifecycle.TABLE.next(state, DocumentAction.REMOVE, movers);
    removedBy = by;
    removedAt = at;
    removedBecause = why.reason();
    if (why.neverWritten()) {
      name = "";
      sha256 = "";
    }
  }

  boolean isKept() {
    return state == DocumentState.KEPT;
  }

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public DocumentState getState() {
    return state;
  }

  public String getName() {
    return name;
  }

  public String getMediaType() {
    return mediaType;
  }

  public long getSize() {
    return size;
  }

  public String getSha256() {
    return sha256;
  }

  public UUID getUploadedBy() {
    return uploadedBy;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }

  public UUID getRemovedBy() {
    return removedBy;
  }

  public Instant getRemovedAt() {
    return removedAt;
  }

  public String getRemovedBecause() {
    return removedBecause;
  }

  public long getVersion() {
    return version;
  }
}
