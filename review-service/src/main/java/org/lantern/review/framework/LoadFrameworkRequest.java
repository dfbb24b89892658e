package org.lantern.review.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * A framework version as it is loaded from its JSON file, in the form that
 * frameworks/framework.schema.json describes.
 */
public record LoadFrameworkRequest(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}")
        String code,
    @Positive int version,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String title,
    @NotEmpty @Size(max = 30) List<FrameworkContent.@Valid @NotNull Component> components,
    @Size(max = 30)
        Map<
                @NotBlank @Size(max = 60)
                @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}") String,
                FrameworkContent.@Valid @NotNull Scale>
            scales,
    @Size(max = 30) List<FrameworkContent.@Valid @NotNull Lens> lenses,
    @NotEmpty @Size(max = 30)
        List<FrameworkContent.@Valid @NotNull PracticeQuestion> practiceQuestions,
    @Size(max = 60) @Pattern(regexp = "[a-z0-9-]*", message = "{lantern.code}") String overallScale,
    @NotBlank @Size(max = 4_000) @Pattern(regexp = "[^\\x00]*") String statement) {

  FrameworkContent content() {
    return new FrameworkContent(
        components, scales, lenses, practiceQuestions, overallScale, statement);
  }
}
