package org.lantern.school.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A school as the register describes it, under our own id. Rows are written by the register import;
 * here a school only learns that the other services have been told of it.
 */
@Entity
@Table(name = "school")
public class School {
  @Id private UUID id;
  private String urn;
  private String name;
  private String status;

  @Column(name = "type_name")
  private String typeName;

  private String phase;

  @Column(name = "authority_code")
  private String authorityCode;

  @Column(name = "authority_name")
  private String authorityName;

  @Column(name = "trust_code")
  private String trustCode;

  @Column(name = "trust_name")
  private String trustName;

  private String postcode;

  @Column(name = "low_age")
  private Integer lowAge;

  @Column(name = "high_age")
  private Integer highAge;

  private Integer pupils;

  @Column(name = "free_meals_percent")
  private BigDecimal freeMealsPercent;

  private Integer easting;
  private Integer northing;

  @Column(name = "missing_since", insertable = false, updatable = false)
  private LocalDate missingSince;

  @Column(name = "closed_on", insertable = false, updatable = false)
  private LocalDate closedOn;

  @Column(name = "derived_phase", insertable = false, updatable = false)
  @Enumerated(EnumType.STRING)
  private Phase derivedPhase;

  @Column(name = "corrected_phase")
  @Enumerated(EnumType.STRING)
  private Phase correctedPhase;

  @Column(name = "first_published_at")
  private Instant firstPublishedAt;

  @Version private long version;

  protected School() {}

  /** A school that the register does not have, such as a new one or one abroad. */
  School(UUID id, SchoolRequest made) {
    this.id = id;
    describe(made);
  }

  /** What people say of a school that the register does not have. */
  final void describe(SchoolRequest said) {
    name = said.name().strip();
    status = said.open() ? "Open" : "Closed";
    correctedPhase = said.phase();
    postcode = said.postcode();
    lowAge = said.lowAge();
    highAge = said.highAge();
    pupils = said.pupils();
    easting = said.easting();
    northing = said.northing();
  }

  void correctPhase(Phase phase) {
    correctedPhase = phase;
  }

  boolean isPublished() {
    return firstPublishedAt != null;
  }

  /** Whether this is the first time that other services must know the school. */
  boolean becomesPublished(Instant now) {
    if (firstPublishedAt != null) {
      return false;
    }
    firstPublishedAt = now;
    return true;
  }

  public UUID getId() {
    return id;
  }

  public String getUrn() {
    return urn;
  }

  public String getName() {
    return name;
  }

  public String getStatus() {
    return status;
  }

  public String getTypeName() {
    return typeName;
  }

  /** As people corrected it, else as type and ages say; null when neither does. */
  public Phase getPhase() {
    return correctedPhase == null ? derivedPhase : correctedPhase;
  }

  public boolean isPhaseCorrected() {
    return correctedPhase != null;
  }

  /** In the register's own words. */
  public String getRegisterPhase() {
    return phase;
  }

  public String getAuthorityCode() {
    return authorityCode;
  }

  public String getAuthorityName() {
    return authorityName;
  }

  public String getTrustCode() {
    return trustCode;
  }

  public String getTrustName() {
    return trustName;
  }

  public String getPostcode() {
    return postcode;
  }

  public Integer getLowAge() {
    return lowAge;
  }

  public Integer getHighAge() {
    return highAge;
  }

  public Integer getPupils() {
    return pupils;
  }

  public BigDecimal getFreeMealsPercent() {
    return freeMealsPercent;
  }

  public Integer getEasting() {
    return easting;
  }

  public Integer getNorthing() {
    return northing;
  }

  public LocalDate getClosedOn() {
    return closedOn;
  }

  public LocalDate getMissingSince() {
    return missingSince;
  }

  public long getVersion() {
    return version;
  }
}
