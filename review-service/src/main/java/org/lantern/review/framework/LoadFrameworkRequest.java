package org.lantern.review.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A framework version as it is loaded from its JSON file. */
public record LoadFrameworkRequest(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*") String code,
    @Positive int version,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String title,
    @NotEmpty @Size(max = 30) List<FrameworkContent.@Valid @NotNull Component> components,
    @NotEmpty @Size(max = 10) List<FrameworkContent.@Valid @NotNull Level> levels,
    @NotBlank @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String statement) {

  FrameworkContent content() {
    return new FrameworkContent(components, levels, statement);
  }
}
