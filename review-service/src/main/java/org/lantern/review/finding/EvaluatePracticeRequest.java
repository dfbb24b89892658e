package org.lantern.review.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * How a nominated practice did, and why.
 *
 * @param answers to the framework's questions answered so far, by their code; all are asked for
 *     before anybody signs
 * @param neededNextTime what would be needed for a recommendation; asked for where there is none
 * @param commentId once findings are agreed: the accepted comment that demands the change
 */
public record EvaluatePracticeRequest(
    @NotNull Boolean recommended,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String reason,
    Map<
            @NotBlank @Size(max = 60)
            @Pattern(regexp = "[A-Za-z0-9_-]*", message = "{lantern.question-code}") String,
            @NotNull @Valid PracticeAnswer>
        answers,
    @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String neededNextTime,
    UUID commentId) {
  public EvaluatePracticeRequest {
    answers = answers == null ? Map.of() : answers;
  }
}
