package org.lantern.school.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.school.role.Capacity;
import org.lantern.school.role.Term;

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
   * A role they are to have.
   *
   * @param scopeId the hub, trust or school; null for the network
   * @param from its first day, today unless given
   * @param until its last day, null while it lasts
   * @param capacity ordinary unless given
   */
  public record WantedRole(
      @NotNull Role role,
      @NotNull Scope.Kind scopeKind,
      UUID scopeId,
      LocalDate from,
      LocalDate until,
      Capacity capacity) {

    Scope scope() {
      return new Scope(scopeKind, scopeId);
    }

    Term term(LocalDate today) {
      return new Term(from == null ? today : from, until, capacity);
    }
  }
}
