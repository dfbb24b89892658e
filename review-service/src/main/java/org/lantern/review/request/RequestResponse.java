package org.lantern.review.request;

import java.util.List;
import java.util.UUID;

/** A request, and what the reader may do with it. */
public record RequestResponse(
    UUID id,
    UUID schoolId,
    UUID programmeId,
    UUID seasonId,
    RequestState state,
    String wishes,
    UUID madeBy,
    List<RequestAction> allowedActions) {}
