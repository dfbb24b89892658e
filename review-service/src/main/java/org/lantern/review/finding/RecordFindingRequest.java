package org.lantern.review.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** A finding with the notes it rests on. */
public record RecordFindingRequest(
    @NotBlank String component,
    @NotNull FindingKind kind,
    @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") String text,
    @NotEmpty @Size(max = 100) Set<@NotNull UUID> noteIds) {}
