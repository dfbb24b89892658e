package org.lantern.review.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A point of the plan as the lead writes it.
 *
 * @param practiceId the nominated practice, for PRACTICE alone
 * @param heldOn the day of the call, for CALL alone
 * @param words what was settled, in the call as elsewhere; of a practice what the visit will see of
 *     it, and whether to narrow it or leave it out
 * @param dismissed words that were pointed out and are no names; those of earlier calls stay
 */
public record WritePlanPointRequest(
    @NotNull PlanKind kind,
    UUID practiceId,
    LocalDate heldOn,
    @NotNull @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String words,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed) {
  public WritePlanPointRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }

  /**
   * What does not fit its kind; empty when all does.
   *
   * @param requestedOn when the school asked for the review; null where that is not known
   */
  List<String> unfit(LocalDate requestedOn, LocalDate today) {
    List<String> wrong = new ArrayList<>();
    if ((kind == PlanKind.CALL) != (heldOn != null)) {
      wrong.add("Say with a CALL, and with nothing else, on which day it was held.");
    } else if (heldOn != null) {
      wrong.addAll(unheld(requestedOn, today));
    }
    if (kind == PlanKind.CALL && words.isBlank()) {
      wrong.add("Say what you settled in the call.");
    }
    if ((kind == PlanKind.PRACTICE) != (practiceId != null)) {
      wrong.add("Name with a PRACTICE, and with nothing else, which one.");
    }
    if (kind == PlanKind.PRACTICE && words.isBlank()) {
      wrong.add("Say what the visit will see of the practice.");
    }
    return wrong;
  }

  private List<String> unheld(LocalDate requestedOn, LocalDate today) {
    if (heldOn.isAfter(today)) {
      return List.of(
          "Write the call down once it was held; %s is still to come.".formatted(heldOn));
    }
    return requestedOn != null && heldOn.isBefore(requestedOn)
        ? List.of(
            "Nobody talked on %s, before the school asked for the review on %s."
                .formatted(heldOn, requestedOn))
        : List.of();
  }
}
