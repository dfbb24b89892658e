package org.lantern.review.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A line of enquiry as the team writes it.
 *
 * @param component code of the framework's component it belongs to
 * @param question what the visit is to find out, or a hypothesis it is to test
 * @param evidence what would show it; may be empty while that is open
 * @param takenBy the member of the team who looks into it; null while nobody does
 * @param dismissed words that were pointed out and are no names; those of earlier calls stay
 */
public record WriteLineRequest(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
        String component,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String question,
    @NotNull @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String evidence,
    UUID takenBy,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed) {
  public WriteLineRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }
}
