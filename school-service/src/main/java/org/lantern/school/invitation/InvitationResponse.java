package org.lantern.school.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An invitation as administrators read it. */
public record InvitationResponse(
    UUID id,
    UUID personId,
    InvitationState state,
    Instant invitedAt,
    List<InvitationAction> allowedActions) {}
