package org.lantern.review.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An evidence note as it is written.
 *
 * @param component code of the framework's component it speaks to
 * @param activityId the activity of the timetable it comes from; null when from none
 * @param authorId who wrote it on the device; null for whoever sends it
 * @param writtenAt when it was written; null for now
 * @param dismissed words that were pointed out and are no names; those of earlier calls stay
 */
public record WriteNoteRequest(
    @NotNull UUID reviewId,
    @NotNull NoteKind kind,
    @NotBlank String component,
    @NotNull LocalDate seenOn,
    @NotBlank @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text,
    UUID activityId,
    UUID authorId,
    Instant writtenAt,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed) {
  public WriteNoteRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }
}
