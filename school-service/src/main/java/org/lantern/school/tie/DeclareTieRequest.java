package org.lantern.school.tie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Declares a tie, one's own or, as an administrator, somebody's.
 *
 * @param schoolId the school, or null for a trust
 * @param trustId the trust, or null for a school
 * @param until the last day, null while it lasts
 * @param note what allocators should know; only they and the person read it
 */
public record DeclareTieRequest(
    @NotNull UUID personId,
    @NotNull TieKind kind,
    UUID schoolId,
    UUID trustId,
    @NotNull LocalDate from,
    LocalDate until,
    @Size(max = 2000) @Pattern(regexp = "[^\\x00]*") String note) {}
