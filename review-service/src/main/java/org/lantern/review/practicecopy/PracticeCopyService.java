package org.lantern.review.practicecopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Answers which practices a review has to test, and which are accredited already. */
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

  /** Those of a school's practices that were accredited before one day and still are on another. */
  public List<AccreditedPractice> accredited(UUID schoolId, LocalDate before, LocalDate day) {
    return copies.accredited(schoolId, before, day);
  }
}
