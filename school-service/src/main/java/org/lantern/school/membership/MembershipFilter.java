package org.lantern.school.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which memberships a list is about; what is not given does not narrow it.
 *
 * @param on a day on which they must be in force
 */
public record MembershipFilter(UUID schoolId, UUID hubId, MembershipState state, LocalDate on) {}
