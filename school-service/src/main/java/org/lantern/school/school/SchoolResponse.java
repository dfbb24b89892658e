package org.lantern.school.school;

import java.math.BigDecimal;
import java.util.UUID;

/** A school as everybody of the network may read it. */
public record SchoolResponse(
    UUID id,
    String urn,
    String name,
    String status,
    String typeName,
    String phase,
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
    Integer northing) {}
