package org.lantern.review.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Words of which somebody who writes of a review said that they are no person's name. */
@Entity
@Table(name = "dismissed_words")
class DismissedWords {
  @Id
  @Column(name = "review_id")
  private UUID reviewId;

  private String[] dismissed;

  protected DismissedWords() {}

  List<String> words() {
    return List.of(dismissed);
  }
}
