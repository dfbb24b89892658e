package org.lantern.review.declaration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A tie as the person tells it. */
@Embeddable
public record DeclaredTie(
    @NotNull @Enumerated(EnumType.STRING) DeclaredTieKind kind,
    @NotBlank @Size(max = 1_000) @Pattern(regexp = "[^\\x00]*") String about) {}
