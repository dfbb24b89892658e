package org.lantern.school.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A school as everybody of the network may read it.
 *
 * @param easting metres on the British National Grid (EPSG:27700), null when unknown
 * @param northing as easting
 * @param phase as people corrected it, else from type and ages; null when neither says
 * @param closedOn the last day by the register; null while open or not said
 * @param missingSince since when no edition of the register has it; null while it does
 * @param kilometres how far it is from the school searched around; null elsewhere
 */
public record SchoolResponse(
    UUID id,
    String urn,
    String name,
    String status,
    String typeName,
    Phase phase,
    boolean phaseCorrected,
    String authorityCode,
    String authorityName,
    String trustCode,
    String trustName,
    String postcode,
    Integer lowAge,
    Integer highAge,
    Integer pupils,
    BigDecimal freeMealsPercent,
    Integer easting,
    Integer northing,
    LocalDate closedOn,
    LocalDate missingSince,
    Double kilometres) {}
