package org.lantern.review.reportcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;

/** What a team member or the assurer says of a section of a draft; the author resolves it. */
@Entity
@Table(name = "draft_comment")
public class DraftComment {
  @Id private UUID id;

  @Column(name = "report_id")
  private UUID reportId;

  private String section;
  private String passage;
  private String text;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @Column(name = "written_by")
  private UUID writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "resolved_by")
  private UUID resolvedBy;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  @Version private long version;

  protected DraftComment() {}

  DraftComment(
      UUID id, UUID reportId, Origin origin, DraftCommentRequest request, UUID by, Instant at) {
    this.id = id;
    this.reportId = reportId;
    this.origin = origin;
    this.section = request.section();
    this.passage = request.passage();
    this.text = request.text();
    this.writtenBy = by;
    this.writtenAt = at;
  }

  /** In which part of the way the comment was made. */
  public enum Origin {
    TEAM,
    QUALITY
  }

  void resolve(UUID by, Instant at) {
    if (resolvedAt != null) {
      throw new Refusal.AlreadyThere("This comment is resolved already.");
    }
    resolvedBy = by;
    resolvedAt = at;
  }

  public UUID getId() {
    return id;
  }

  public UUID getReportId() {
    return reportId;
  }

  public String getSection() {
    return section;
  }

  public String getPassage() {
    return passage;
  }

  public String getText() {
    return text;
  }

  public Origin getOrigin() {
    return origin;
  }

  public UUID getWrittenBy() {
    return writtenBy;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public UUID getResolvedBy() {
    return resolvedBy;
  }

  public Instant getResolvedAt() {
    return resolvedAt;
  }

  public long getVersion() {
    return version;
  }
}
