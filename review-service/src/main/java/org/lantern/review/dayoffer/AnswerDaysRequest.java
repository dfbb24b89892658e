package org.lantern.review.dayoffer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Answers an offer with other days.
 *
 * @param days may be left out, where words say it better
 */
public record AnswerDaysRequest(
    @Size(max = 10) List<@NotNull @Valid VisitDay> days,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String words) {

  public AnswerDaysRequest {
    days = days == null ? List.of() : days;
  }
}
