package org.lantern.review.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lantern.review.subject.SubjectKind;

/**
 * What a review is to be about.
 *
 * @param trustId for a trust alone
 * @param area what the subject area is called, such as Mathematics; for an area alone
 * @param schoolIds further schools of the area, beside the host
 */
public record SubjectRequest(
    @NotNull SubjectKind kind,
    UUID trustId,
    @Size(max = 100)
        @Pattern(
            regexp = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ,.&()'\u2019+/-]*",
            message =
                "has to begin with a letter or digit and can hold those, spaces and , . & ( ) ' + / - only")
        String area,
    @Size(max = 20) List<@NotNull UUID> schoolIds) {

  public SubjectRequest {
    area = area == null ? null : area.strip();
    schoolIds = schoolIds == null ? List.of() : schoolIds;
  }
}
