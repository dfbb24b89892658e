package org.lantern.school.school;

import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/**
 * The public state of a school that is or was a member, or to which somebody of the network is
 * tied: published when it first becomes one, and whenever the register changes it.
 *
 * @param easting metres on the British National Grid (EPSG:27700), null when unknown
 * @param northing as easting
 */
record SchoolChanged(
    UUID schoolId,
    String urn,
    String name,
    String status,
    Phase phase,
    String authorityCode,
    String authorityName,
    UUID trustId,
    String trustCode,
    String trustName,
    Integer easting,
    Integer northing)
    implements DomainEvent {
  static final String TYPE = "school.school-changed.v1";

  /**
   * @param trustId null when the school belongs to no trust
   */
  static SchoolChanged of(School school, UUID trustId) {
    return new SchoolChanged(
        school.getId(),
        school.getUrn(),
        school.getName(),
        school.getStatus(),
        school.getPhase(),
        school.getAuthorityCode(),
        school.getAuthorityName(),
        trustId,
        school.getTrustCode(),
        school.getTrustName(),
        school.getEasting(),
        school.getNorthing());
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return schoolId;
  }
}
