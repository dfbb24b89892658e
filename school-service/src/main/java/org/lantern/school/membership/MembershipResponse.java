package org.lantern.school.membership;

import java.time.LocalDate;
import java.util.UUID;

/** A membership as the network's people may read it. */
public record MembershipResponse(UUID id, UUID schoolId, LocalDate from, LocalDate until) {}
