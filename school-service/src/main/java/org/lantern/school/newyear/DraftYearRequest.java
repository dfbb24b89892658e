package org.lantern.school.newyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A year into which the network goes.
 *
 * @param label how it is called, such as 2027/28
 */
public record DraftYearRequest(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\x00]*") String label,
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay) {}
