package org.lantern.school.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A membership as the network's people may read it.
 *
 * @param hubId null for none
 * @param hubReads what the newest signature allows the hub to read
 * @param networkReads and the network
 */
public record MembershipResponse(
    UUID id,
    UUID schoolId,
    UUID hubId,
    LocalDate from,
    LocalDate until,
    MembershipState state,
    Reading hubReads,
    Reading networkReads,
    List<MembershipAction> allowedActions) {}
