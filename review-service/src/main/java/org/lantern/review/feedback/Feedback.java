package org.lantern.review.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.lantern.kit.actor.Relation;

/** What one person says of another's work in a review. */
@Entity
@Table(name = "feedback")
class Feedback {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "author_id")
  private UUID authorId;

  @Enumerated(EnumType.STRING)
  @Column(name = "author_relation")
  private Relation authorRelation;

  @Column(name = "about_id")
  private UUID aboutId;

  @Column(name = "went_well")
  private String wentWell;

  @Column(name = "even_better_if")
  private String evenBetterIf;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Version private long version;

  protected Feedback() {}

  Feedback(UUID id, UUID reviewId, UUID authorId, Relation authorRelation, UUID aboutId) {
    this.id = id;
    this.reviewId = reviewId;
    this.authorId = authorId;
    this.authorRelation = authorRelation;
    this.aboutId = aboutId;
  }

  Feedback write(GiveFeedbackRequest request, Instant now) {
    wentWell = request.wentWell();
    evenBetterIf = request.evenBetterIf();
    writtenAt = now;
    return this;
  }

  boolean says(GiveFeedbackRequest request) {
    return wentWell.equals(request.wentWell()) && evenBetterIf.equals(request.evenBetterIf());
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

  public Relation getAuthorRelation() {
    return authorRelation;
  }

  public UUID getAboutId() {
    return aboutId;
  }

  public String getWentWell() {
    return wentWell;
  }

  public String getEvenBetterIf() {
    return evenBetterIf;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public long getVersion() {
    return version;
  }
}
