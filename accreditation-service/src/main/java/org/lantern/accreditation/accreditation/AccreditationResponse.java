package org.lantern.accreditation.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An accreditation, and what the reader may do with it. */
public record AccreditationResponse(
    UUID id,
    UUID practiceId,
    UUID schoolId,
    String number,
    AccreditationState state,
    LocalDate from,
    LocalDate until,
    Audience audience,
    List<AccreditationAction> allowedActions) {}
