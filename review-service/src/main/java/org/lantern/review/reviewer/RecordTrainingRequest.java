package org.lantern.review.reviewer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Records training that somebody had for a programme. */
public record RecordTrainingRequest(
    @NotNull UUID personId,
    @NotNull UUID programmeId,
    @NotNull TrainingKind kind,
    @NotNull LocalDate heldOn) {
  /** The same of the person under another id. */
  RecordTrainingRequest of(UUID person) {
    return new RecordTrainingRequest(person, programmeId, kind, heldOn);
  }
}
