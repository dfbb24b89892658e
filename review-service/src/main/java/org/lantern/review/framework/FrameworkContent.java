package org.lantern.review.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a framework asks for: components, the scales some of them have, cross-cutting groups, what
 * is asked of a nominated practice, and the statement that stands in every report.
 *
 * @param scales by their code; a scale may serve several components
 * @param lenses groups of pupils that any component can be looked at for
 * @param practiceQuestions what a team asks of a nominated practice before it recommends it, in
 *     order
 * @param overallScale the scale of an overall estimate, null where there is none; agreed, never
 *     computed
 */
public record FrameworkContent(
    List<Component> components,
    Map<String, Scale> scales,
    List<Lens> lenses,
    List<PracticeQuestion> practiceQuestions,
    String overallScale,
    String statement) {
  /** Under which code the overall estimate is agreed; no component has it. */
  public static final String OVERALL = "overall";

  public FrameworkContent {
    scales = scales == null ? Map.of() : scales;
    lenses = lenses == null ? List.of() : lenses;
    practiceQuestions = practiceQuestions == null ? List.of() : practiceQuestions;
  }

  /**
   * One thing that is looked at.
   *
   * @param prompts the questions that lead through it
   * @param scale code of its scale, null where nothing is estimated
   * @param descriptors for points of the scale, by their code, what they look like here
   */
  public record Component(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
          String code,
      @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String title,
      @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String description,
      @Size(max = 50)
          List<@NotBlank @Size(max = 1_000) @Pattern(regexp = "[^\\x00]*") String> prompts,
      @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}") String scale,
      @Size(max = 6)
          Map<
                  @NotBlank @Size(max = 60)
                  @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}") String,
                  @NotBlank @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String>
              descriptors) {
    public Component {
      prompts = prompts == null ? List.of() : prompts;
      descriptors = descriptors == null ? Map.of() : descriptors;
    }
  }

  /**
   * Two points (such as met or not met) or three to six.
   *
   * @param points best first
   */
  public record Scale(@NotNull @Size(min = 2, max = 6) List<@Valid @NotNull Point> points) {
    public boolean has(String code) {
      return points.stream().anyMatch(point -> point.code().equals(code));
    }

    /** How a point is called in a report. */
    public String label(String code) {
      return points.stream()
          .filter(point -> point.code().equals(code))
          .map(Point::label)
          .findFirst()
          .orElseThrow();
    }
  }

  /**
   * One point of a scale.
   *
   * @param top whether it stands for practice that others should learn from
   */
  public record Point(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
          String code,
      @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String label,
      boolean top) {}

  /** A group of pupils, such as those who are disadvantaged. */
  public record Lens(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
          String code,
      @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String title) {}

  /** What is asked of a practice, under the code by which it is answered. */
  public record PracticeQuestion(
      @NotBlank
          @Size(max = 60)
          @Pattern(regexp = "[A-Za-z0-9_-]*", message = "{lantern.question-code}")
          String code,
      @NotBlank @Size(max = 1_000) @Pattern(regexp = "[^\\x00]*") String text) {}

  public boolean hasComponent(String code) {
    return components.stream().anyMatch(component -> component.code().equals(code));
  }

  /** How a lens is called; null for none. */
  public String lensTitle(String code) {
    return lenses.stream()
        .filter(lens -> lens.code().equals(code))
        .map(Lens::title)
        .findFirst()
        .orElse(null);
  }

  /** The scale of a component, or of the whole; empty where nothing is estimated. */
  public Optional<Scale> scaleOf(String code) {
    String named =
        code.equals(OVERALL)
            ? overallScale
            : components.stream()
                .filter(component -> component.code().equals(code))
                .findFirst()
                .map(Component::scale)
                .orElse(null);
    return Optional.ofNullable(named).map(scales::get);
  }
}
