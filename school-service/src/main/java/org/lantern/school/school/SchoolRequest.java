package org.lantern.school.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A school that the register does not have, as people describe it.
 *
 * @param phase null when not known, and then no rule passes by it
 * @param easting metres on the British National Grid (EPSG:27700), null when unknown or abroad
 * @param northing as easting
 */
public record SchoolRequest(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
    boolean open,
    Phase phase,
    @Size(max = 20) @Pattern(regexp = "[^\\p{Cntrl}]*") String postcode,
    @Min(0) @Max(99) Integer lowAge,
    @Min(0) @Max(99) Integer highAge,
    @Min(0) @Max(100_000) Integer pupils,
    @Min(0) @Max(800_000) Integer easting,
    @Min(0) @Max(1_400_000) Integer northing) {}
