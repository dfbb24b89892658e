package org.lantern.review.finding;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was agreed of a component.
 *
 * @param kind left out for a level
 * @param level a point of the component's scale, by its code; for a level only
 * @param reason why nothing is estimated; for what is not estimated only
 * @param agreedOn when it was agreed with the head; null while that is not said
 * @param commentId once findings are agreed: the accepted comment that demands the change
 */
public record AgreeEstimateRequest(
    EstimateKind kind,
    @Size(max = 60) @Pattern(regexp = "[^\\x00]*") String level,
    @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason,
    LocalDate agreedOn,
    UUID commentId) {
  public AgreeEstimateRequest {
    kind = kind == null ? EstimateKind.LEVEL : kind;
  }
}
