package org.lantern.school.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Makes a school a member between two days, both included. */
public record StartMembershipRequest(
    @NotNull UUID schoolId, @NotNull LocalDate from, @NotNull LocalDate until) {}
