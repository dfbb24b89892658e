package org.lantern.school.safeguarding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A contact as everybody of the network may read it.
 *
 * @param confirmedBy the person of the network who last confirmed it
 * @param outOfDate whether it was confirmed so long ago that it should be asked for again
 */
public record SafeguardingContactResponse(
    UUID id,
    UUID schoolId,
    String authorityCode,
    SafeguardingPart part,
    String name,
    String telephone,
    String address,
    LocalDate confirmedOn,
    UUID confirmedBy,
    boolean outOfDate) {}
