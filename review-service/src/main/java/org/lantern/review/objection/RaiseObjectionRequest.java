package org.lantern.review.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Objects to somebody who was asked to join the school's review, for a reason. */
public record RaiseObjectionRequest(
    @NotNull UUID seatId,
    @NotBlank @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*") String reason) {}
