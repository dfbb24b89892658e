package org.lantern.review.reviewrecord;

import java.time.LocalDate;
import org.lantern.review.reviewer.TrainingKind;

/** A training that somebody took part in. */
public record DoneTraining(String programme, TrainingKind kind, LocalDate heldOn) {}
