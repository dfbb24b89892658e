package org.lantern.accreditation.practice;

import java.util.List;
import java.util.UUID;

/** A practice, and what the reader may do with it. */
public record PracticeResponse(
    UUID id,
    UUID schoolId,
    String title,
    String text,
    PracticeState state,
    UUID reviewId,
    List<PracticeAction> allowedActions) {}
