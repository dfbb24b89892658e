package org.lantern.school.tie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody confirms or dismisses a tie. */
public record JudgeTieRequest(@NotBlank @Size(max = 2000) String reason) {}
