package org.lantern.review.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A text to which reviewers agree; it is never changed, a new one is a new version. */
@Entity
@Table(name = "protocol")
class Protocol {
  @Id private UUID id;

  private int version;
  private String text;

  @Column(name = "published_by")
  private UUID publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected Protocol() {}

  Protocol(UUID id, int version, String text, UUID publishedBy, Instant publishedAt) {
    this.id = id;
    this.version = version;
    this.text = text;
    this.publishedBy = publishedBy;
    this.publishedAt = publishedAt;
  }

  int getVersion() {
    return version;
  }

  ProtocolResponse toResponse() {
    return new ProtocolResponse(version, text, publishedAt);
  }
}
