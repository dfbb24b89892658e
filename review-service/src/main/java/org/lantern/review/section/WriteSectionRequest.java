package org.lantern.review.section;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A section's new text.
 *
 * @param text Markdown of paragraphs, lists and emphasis
 * @param commentId while the school checks: the accepted comment that demands the change; may be
 *     left out where it speaks of this section
 * @param dismissed words that were pointed out and are no names; those of earlier calls stay
 */
public record WriteSectionRequest(
    @NotNull @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text,
    UUID commentId,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed) {
  public WriteSectionRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }
}
