package org.lantern.review.staffing;

import java.util.OptionalDouble;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;
import org.lantern.review.schoolcopy.SchoolCopy;

/**
 * What the rules need to know of a school.
 *
 * @param hubId null when it belongs to none
 * @param phase null when unknown
 * @param easting metres on the national grid, null when unknown
 */
public record SchoolFacts(
    UUID id,
    String name,
    String authorityCode,
    String authorityName,
    String trustCode,
    String trustName,
    UUID hubId,
    Phase phase,
    Integer easting,
    Integer northing) {

  public static SchoolFacts of(SchoolCopy school, UUID hubId) {
    return new SchoolFacts(
        school.getId(),
        school.getName(),
        school.getAuthorityCode(),
        school.getAuthorityName(),
        school.getTrustCode(),
        school.getTrustName(),
        hubId,
        school.getPhase(),
        school.getEasting(),
        school.getNorthing());
  }

  /**
   * Straight-line distance, rounded once: it is below a limit when its square is, so that a query
   * that compares squares finds the same schools. Empty when either place is unknown.
   */
  OptionalDouble kilometresTo(SchoolFacts other) {
    if (easting == null || northing == null || other.easting == null || other.northing == null) {
      return OptionalDouble.empty();
    }
    long east = easting - other.easting;
    long north = northing - other.northing;
    return OptionalDouble.of(Math.sqrt(east * east + north * north) / 1000);
  }

  boolean sharesTrustWith(SchoolFacts other) {
    return trustCode != null && trustCode.equals(other.trustCode);
  }
}
