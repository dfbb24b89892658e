package org.lantern.school.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the register is wrong about a school's ending. */
public record DropEndingRequest(@NotBlank @Size(max = 2000) String reason) {}
