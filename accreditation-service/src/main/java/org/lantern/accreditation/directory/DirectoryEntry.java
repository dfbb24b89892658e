package org.lantern.accreditation.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.accreditation.accreditation.AccreditationResponse;
import org.lantern.accreditation.accreditation.Audience;
import org.lantern.accreditation.practice.PracticeResponse;

/** An accredited practice as others find it; there only while its school consents. */
@Entity
@Table(name = "directory_entry")
class DirectoryEntry {
  @Id
  @Column(name = "accreditation_id")
  private UUID accreditationId;

  private String number;

  @Column(name = "school_id")
  private UUID schoolId;

  private String title;
  private String text;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  protected DirectoryEntry() {}

  DirectoryEntry(AccreditationResponse accreditation, PracticeResponse practice) {
    this.accreditationId = accreditation.id();
    this.number = accreditation.number();
    this.schoolId = accreditation.schoolId();
    this.title = practice.title();
    this.text = practice.text();
    this.audience = accreditation.audience();
    this.from = accreditation.from();
    this.until = accreditation.until();
  }

  public UUID getAccreditationId() {
    return accreditationId;
  }

  public String getNumber() {
    return number;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getUntil() {
    return until;
  }
}
