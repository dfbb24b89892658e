package org.lantern.review.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A section of an analysis, saved whatever is missing.
 *
 * @param text Markdown of paragraphs, lists and emphasis
 * @param dismissed words that were pointed out and are no names; those of earlier calls stay
 */
public record WriteAnalysisSectionRequest(
    @NotNull @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed) {
  public WriteAnalysisSectionRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }
}
