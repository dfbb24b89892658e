package org.lantern.school.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody to call about a child, and when that was last known to be right. */
@Entity
@Table(name = "safeguarding_contact")
class SafeguardingContact {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "authority_code")
  private String authorityCode;

  @Enumerated(EnumType.STRING)
  private SafeguardingPart part;

  private String name;
  private String telephone;
  private String address;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "confirmed_by")
  private UUID confirmedBy;

  @Version private long version;

  protected SafeguardingContact() {}

  SafeguardingContact(UUID id, CreateContactRequest request, LocalDate today, UUID by) {
    this.id = id;
    this.schoolId = request.schoolId();
    this.authorityCode = request.authorityCode();
    this.part = request.part();
    reachedBy(request.name(), request.telephone(), request.address());
    confirm(today, by);
  }

  /** Replaces how they are reached; whoever does so knows it today. */
  void change(ChangeContactRequest request, LocalDate today, UUID by) {
    reachedBy(request.name(), request.telephone(), request.address());
    confirm(today, by);
  }

  private void reachedBy(String newName, String newTelephone, String newAddress) {
    this.name = newName.strip();
    this.telephone = newTelephone.strip();
    this.address = ContactText.orNull(newAddress);
  }

  void confirm(LocalDate today, UUID by) {
    this.confirmedOn = today;
    this.confirmedBy = by;
  }

  boolean isOutOfDate(LocalDate today, int confirmEveryDays) {
    return confirmedOn.plusDays(confirmEveryDays).isBefore(today);
  }

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public String getAuthorityCode() {
    return authorityCode;
  }

  public SafeguardingPart getPart() {
    return part;
  }

  public String getName() {
    return name;
  }

  public String getTelephone() {
    return telephone;
  }

  public String getAddress() {
    return address;
  }

  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  public UUID getConfirmedBy() {
    return confirmedBy;
  }

  public long getVersion() {
    return version;
  }
}
