package org.lantern.review.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The emerging findings that the lead shared with the head on a day, and the head's reply. */
@Entity
@Table(name = "daily_summary")
class DailySummary {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  private LocalDate day;
  private String text;

  @Column(name = "written_by")
  private UUID writtenBy;

  private String reply;

  @Column(name = "replied_by")
  private UUID repliedBy;

  @Version private long version;

  protected DailySummary() {}

  DailySummary(UUID id, UUID reviewId, LocalDate day, String text, UUID by) {
    this.id = id;
    this.reviewId = reviewId;
    this.day = day;
    write(text, by);
  }

  final void write(String newText, UUID by) {
    text = newText;
    writtenBy = by;
  }

  void reply(String newReply, UUID by) {
    reply = newReply;
    repliedBy = by;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public LocalDate getDay() {
    return day;
  }

  public String getText() {
    return text;
  }

  public UUID getWrittenBy() {
    return writtenBy;
  }

  public String getReply() {
    return reply;
  }

  public UUID getRepliedBy() {
    return repliedBy;
  }

  public long getVersion() {
    return version;
  }
}
