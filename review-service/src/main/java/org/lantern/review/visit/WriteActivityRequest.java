package org.lantern.review.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * An activity as the lead plans it.
 *
 * @param partOfDay given where no times are
 * @param startsAt in the network's time zone, with {@code endsAt} and without {@code partOfDay}
 * @param visitorIds members of the team; may be empty while it is being planned
 * @param hostLeaderId somebody who works at the school; null while nobody is paired
 * @param whyUnpaired why no leader of the school takes part; null while that is open, or one does
 * @param components codes of the framework's components it looks at
 */
public record WriteActivityRequest(
    @NotNull LocalDate day,
    PartOfDay partOfDay,
    LocalTime startsAt,
    LocalTime endsAt,
    @NotNull ActivityKind kind,
    @NotNull @Size(max = 20) Set<@NotNull UUID> visitorIds,
    UUID hostLeaderId,
    WhyUnpaired whyUnpaired,
    @NotNull @Size(max = 30) Set<@NotBlank String> components) {

  /** A leader takes part, or it is said why none does; not both. */
  boolean saysOneOfPairing() {
    return hostLeaderId == null || whyUnpaired == null;
  }

  /** Either a part of the day or times in their order. */
  boolean saysWhen() {
    boolean times = startsAt != null && endsAt != null && startsAt.isBefore(endsAt);
    boolean noTimes = startsAt == null && endsAt == null;
    return partOfDay == null ? times : noTimes;
  }
}
