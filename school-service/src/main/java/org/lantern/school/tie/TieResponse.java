package org.lantern.school.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A tie as the person and the administrators read it. */
public record TieResponse(
    UUID id,
    UUID personId,
    TieKind kind,
    UUID schoolId,
    UUID trustId,
    LocalDate from,
    LocalDate until,
    TieState state,
    String note,
    List<TieAction> allowedActions) {}
