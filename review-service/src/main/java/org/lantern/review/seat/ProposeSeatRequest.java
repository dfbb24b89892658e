package org.lantern.review.seat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lantern.review.passover.PassOver;
import org.lantern.review.reviewer.Part;

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
}
