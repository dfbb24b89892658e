package org.lantern.review.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a framework asks for: components, one scale for all of them (best level first), and the
 * statement that stands in every report.
 */
public record FrameworkContent(
    @NotEmpty @Size(max = 30) List<@Valid @NotNull Component> components,
    @NotEmpty @Size(max = 10) List<@Valid @NotNull Level> levels,
    @NotBlank @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String statement) {

  /** One thing that is evaluated. */
  public record Component(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*") String code,
      @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String title) {}

  /** One point of the scale. */
  public record Level(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*") String code,
      @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String label) {}

  public boolean hasComponent(String code) {
    return components.stream().anyMatch(component -> component.code().equals(code));
  }

  public boolean hasLevel(String code) {
    return levels.stream().anyMatch(level -> level.code().equals(code));
  }

  boolean hasDoubles() {
    return components.stream().map(Component::code).distinct().count() < components.size()
        || levels.stream().map(Level::code).distinct().count() < levels.size();
  }
}
