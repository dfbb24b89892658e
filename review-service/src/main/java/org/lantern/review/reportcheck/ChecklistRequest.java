package org.lantern.review.reportcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole list, ticked or with a note, in one call. */
public record ChecklistRequest(@NotNull @Size(max = 50) List<@NotNull @Valid Item> items) {

  /**
   * One item.
   *
   * @param note what is to change, or was seen; may be left out when it is ticked
   */
  public record Item(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
          String code,
      boolean ticked,
      @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String note) {}
}
