package org.lantern.review.seat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.review.reviewer.Part;
import org.lantern.review.staffing.StaffingRule;

/**
 * Proposes somebody for a part in a review's team.
 *
 * @param passedOver a reason for every soft rule that speaks against them; one for a rule that does
 *     not is not kept; null for none
 */
public record ProposeSeatRequest(
    @NotNull UUID reviewId,
    @NotNull UUID personId,
    @NotNull Part part,
    @Size(max = 20) List<@NotNull @Valid PassOver> passedOver) {
  public ProposeSeatRequest {
    passedOver = passedOver == null ? List.of() : passedOver;
  }

  /** By the rule; of two reasons for one the first. */
  Map<StaffingRule, String> reasons() {
    return passedOver.stream()
        .collect(Collectors.toMap(PassOver::rule, PassOver::reason, (one, other) -> one));
  }
}
