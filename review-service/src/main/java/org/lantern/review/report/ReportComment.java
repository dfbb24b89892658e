package org.lantern.review.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What the school says about a fact in its report, and what was answered. */
@Entity
@Table(name = "report_comment")
class ReportComment {
  @Id private UUID id;

  @Column(name = "report_id")
  private UUID reportId;

  private String text;
  private Boolean accepted;
  private String answer;

  @Column(name = "commented_by")
  private UUID commentedBy;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Version private long version;

  protected ReportComment() {}

  ReportComment(UUID id, UUID reportId, String text, UUID by) {
    this.id = id;
    this.reportId = reportId;
    this.text = text;
    this.commentedBy = by;
  }

  void answer(AnswerCommentRequest request, UUID by) {
    accepted = request.accepted();
    answer = request.answer();
    answeredBy = by;
  }

  boolean isAnswered() {
    return accepted != null;
  }

  public UUID getId() {
    return id;
  }

  public UUID getReportId() {
    return reportId;
  }

  public String getText() {
    return text;
  }

  public Boolean getAccepted() {
    return accepted;
  }

  public String getAnswer() {
    return answer;
  }

  public long getVersion() {
    return version;
  }
}
