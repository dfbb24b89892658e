package org.lantern.review.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The answer to one question about a practice, and why. */
public record PracticeAnswer(
    @NotNull Given answer,
    @NotBlank @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String words) {

  /** How a question is answered. */
  public enum Given {
    YES,
    PARTLY,
    NO
  }
}
