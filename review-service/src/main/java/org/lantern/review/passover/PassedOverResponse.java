package org.lantern.review.passover;

import java.time.Instant;
import java.util.UUID;
import org.lantern.review.staffing.StaffingRule;

/** Why a soft rule was passed over, for those who allocate. */
public record PassedOverResponse(
    StaffingRule rule, String reason, UUID passedBy, Instant passedAt) {}
