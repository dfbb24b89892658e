package org.lantern.review.schoolresponse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What the school says to its report; it is frozen with it. */
@Entity
@Table(name = "school_response")
class SchoolResponse {
  @Id
  @Column(name = "report_id")
  private UUID reportId;

  private String text;

  @Column(name = "written_by")
  private UUID writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Version private long version;

  protected SchoolResponse() {}

  SchoolResponse(UUID reportId) {
    this.reportId = reportId;
    this.text = "";
  }

  void write(String newText, UUID by, Instant at) {
    text = newText;
    writtenBy = by;
    writtenAt = at;
  }

  public String getText() {
    return text;
  }

  UUID getWrittenBy() {
    return writtenBy;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public long getVersion() {
    return version;
  }
}
