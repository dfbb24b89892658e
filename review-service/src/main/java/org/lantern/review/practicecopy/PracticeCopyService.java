package org.lantern.review.practicecopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Answers which practices a review has to test. */
@ApplicationScoped
public class PracticeCopyService {
  private final PracticeCopyRepository copies;

  PracticeCopyService(PracticeCopyRepository copies) {
    this.copies = copies;
  }

  /** The practices nominated for a review by its own school. */
  public List<PracticeCopy> nominatedFor(UUID reviewId, UUID schoolId) {
    return copies.of(reviewId, schoolId);
  }
}
