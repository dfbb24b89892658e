package org.lantern.school.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes a school a member between two days, both included; usually a year.
 *
 * @param hubId the hub it belongs to, null for none
 */
public record StartMembershipRequest(
    @NotNull UUID schoolId, UUID hubId, @NotNull LocalDate from, @NotNull LocalDate until) {}
