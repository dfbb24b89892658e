package org.lantern.review.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A finding with the notes it rests on.
 *
 * @param lens code of one of the framework's lenses; null for none
 * @param themeId a theme of the network's list; null for none
 * @param noteIds may be empty while it is being written; asked for before anybody signs
 * @param onlyOneKindBecause why its evidence is of one kind alone
 * @param dismissed words that were pointed out and are no names; those of earlier calls stay
 * @param commentId once findings are agreed: the accepted comment that demands the change
 */
public record RecordFindingRequest(
    @NotBlank String component,
    @NotNull FindingKind kind,
    @Size(max = 60) @Pattern(regexp = "[^\\x00]*") String lens,
    UUID themeId,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String text,
    @NotNull @Size(max = 100) Set<@NotNull UUID> noteIds,
    @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String onlyOneKindBecause,
    @Size(max = 100)
        Set<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String> dismissed,
    UUID commentId) {
  public RecordFindingRequest {
    dismissed = dismissed == null ? Set.of() : dismissed;
  }
}
