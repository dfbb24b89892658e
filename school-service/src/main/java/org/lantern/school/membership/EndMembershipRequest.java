package org.lantern.school.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Ends a membership before its time.
 *
 * @param on the last day of membership
 */
public record EndMembershipRequest(
    @NotNull LocalDate on, @NotBlank @Size(max = 2000) String reason) {}
