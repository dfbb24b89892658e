package org.lantern.review.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lantern.review.programme.VisitMode;

/**
 * A school or a trust asks for a review; beside whose and which as {@link WriteRequestRequest}.
 *
 * @param schoolId the host school, where the team would meet
 * @param subject what the review is to be about; null for the school
 * @param seasonId null for the only season of the programme that takes requests today
 */
public record RequestReviewRequest(
    @NotNull UUID schoolId,
    @Valid SubjectRequest subject,
    @NotNull UUID programmeId,
    UUID seasonId,
    @Size(max = 20) List<@NotNull @Valid DayRange> wanted,
    @Size(max = 20) List<@NotNull @Valid DayRange> blocked,
    VisitMode mode,
    @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String context,
    @Size(max = 10) List<@NotNull UUID> contacts,
    @NotNull @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String wishes) {

  WriteRequestRequest said() {
    return new WriteRequestRequest(wanted, blocked, mode, context, contacts, wishes);
  }
}
