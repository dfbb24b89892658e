package org.lantern.review.selfevaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A section of a self-evaluation, saved whatever is missing.
 *
 * @param text Markdown of paragraphs, lists and emphasis
 * @param estimate a point of the component's scale where the school sees itself; null for none
 * @param dismissed words that were pointed out and are no names; those of earlier calls stay
 */
public record WriteSelfEvaluationSectionRequest(
    @NotNull @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text,
    @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}") String estimate,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed) {
  public WriteSelfEvaluationSectionRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }
}
