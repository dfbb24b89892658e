package org.lantern.school.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;

/**
 * Asks somebody into the network.
 *
 * @param address where they can be reached; the sign-in that proves it is theirs
 * @param employerSchoolId the school they work at, null for none
 */
public record InviteRequest(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
    @NotBlank @Email @Size(max = 254) String address,
    UUID employerSchoolId,
    @NotNull @Size(max = 20) List<@Valid @NotNull WantedRole> roles) {

  /**
   * A role they are to have from today on.
   *
   * @param scopeId the school; null for the network
   */
  public record WantedRole(@NotNull Role role, @NotNull Scope.Kind scopeKind, UUID scopeId) {}
}
