package org.lantern.review.schoolcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What we know of a school from school-service's events. */
@Entity
@Table(name = "school_copy")
public class SchoolCopy {
  @Id private UUID id;
  private String urn;
  private String name;

  @Column(name = "authority_code")
  private String authorityCode;

  @Column(name = "authority_name")
  private String authorityName;

  @Column(name = "trust_id")
  private UUID trustId;

  @Column(name = "trust_code")
  private String trustCode;

  @Column(name = "trust_name")
  private String trustName;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  private Integer easting;
  private Integer northing;

  protected SchoolCopy() {}

  SchoolCopy(SchoolEvents.SchoolChanged event) {
    this.id = event.schoolId();
    this.urn = event.urn();
    this.name = event.name();
    this.authorityCode = event.authorityCode();
    this.authorityName = event.authorityName();
    this.trustId = event.trustId();
    this.trustCode = event.trustCode();
    this.trustName = event.trustName();
    this.phase = Phase.of(event.phase());
    this.easting = event.easting();
    this.northing = event.northing();
  }

  /** A school of which only the id is known yet. */
  static SchoolCopy unknown(UUID id) {
    SchoolCopy unknown = new SchoolCopy();
    unknown.id = id;
    unknown.name = "a school not known here yet";
    return unknown;
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getAuthorityCode() {
    return authorityCode;
  }

  public String getAuthorityName() {
    return authorityName;
  }

  /** Null when it belongs to none. */
  public UUID getTrustId() {
    return trustId;
  }

  public String getTrustCode() {
    return trustCode;
  }

  public String getTrustName() {
    return trustName;
  }

  /** Null when it is not known. */
  public Phase getPhase() {
    return phase;
  }

  public Integer getEasting() {
    return easting;
  }

  public Integer getNorthing() {
    return northing;
  }
}
