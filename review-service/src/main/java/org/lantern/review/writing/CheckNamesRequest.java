package org.lantern.review.writing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A text that somebody is still writing about a review; it is read and not kept.
 *
 * @param dismissed words that were pointed out and are no names
 */
public record CheckNamesRequest(
    @NotNull @Size(max = 20_000) @Pattern(regexp = "[^\\x00]*") String text,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed) {
  public CheckNamesRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }
}
