package org.lantern.review.practicecopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A practice that a school nominated to be tested in one of our reviews. */
@Entity
@Table(name = "practice_copy")
public class PracticeCopy {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "review_id")
  private UUID reviewId;

  private String title;

  protected PracticeCopy() {}

  PracticeCopy(AccreditationEvents.PracticeNominated event) {
    this.id = event.practiceId();
    this.schoolId = event.schoolId();
    this.reviewId = event.reviewId();
    this.title = event.title();
  }

  public UUID getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }
}
