package org.lantern.review.seat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lantern.review.passover.PassOver;

/**
 * Gives somebody else the place of a seat.
 *
 * @param personId who is proposed; somebody of the same team changes places
 * @param reason why, read by those who allocate
 * @param passedOver as for a proposal
 */
public record ReplaceSeatRequest(
    @NotNull UUID personId,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason,
    @Size(max = 20) List<@NotNull @Valid PassOver> passedOver) {
  public ReplaceSeatRequest {
    passedOver = passedOver == null ? List.of() : passedOver;
  }
}
