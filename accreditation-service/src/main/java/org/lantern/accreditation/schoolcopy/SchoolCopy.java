package org.lantern.accreditation.schoolcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What we know of a school from school-service's events. */
@Entity
@Table(name = "school_copy")
public class SchoolCopy {
  @Id private UUID id;
  private String name;
  private String phase;

  @Column(name = "authority_name")
  private String authorityName;

  @Column(name = "trust_id")
  private UUID trustId;

  @Column(name = "trust_code")
  private String trustCode;

  protected SchoolCopy() {}

  SchoolCopy(SchoolEvents.SchoolChanged event) {
    this.id = event.schoolId();
    this.name = event.name();
    this.phase = event.phase();
    this.authorityName = event.authorityName();
    this.trustId = event.trustId();
    this.trustCode = event.trustCode();
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getPhase() {
    return phase;
  }

  public String getAuthorityName() {
    return authorityName;
  }
}
