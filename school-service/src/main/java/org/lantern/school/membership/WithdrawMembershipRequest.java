package org.lantern.school.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a membership back that has not begun. */
public record WithdrawMembershipRequest(@NotBlank @Size(max = 2000) String reason) {}
