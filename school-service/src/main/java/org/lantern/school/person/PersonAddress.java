package org.lantern.school.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail address of a person, in small letters. Whoever signs in with it, verified, for the first
 * time, is that person; afterwards the sign-in's binding decides.
 */
@Entity
@Table(name = "person_address")
class PersonAddress {
  @Id private String address;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  protected PersonAddress() {}

  PersonAddress(String address, UUID personId, Instant addedAt) {
    this.address = address;
    this.personId = personId;
    this.addedAt = addedAt;
  }

  static String normalised(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  boolean isUsed() {
    return signedInAt != null;
  }

  void use(Instant now) {
    signedInAt = now;
  }

  /** Who signs in with it next is the person again. */
  void useAnew() {
    signedInAt = null;
  }

  public String getAddress() {
    return address;
  }

  public UUID getPersonId() {
    return personId;
  }

  public Instant getSignedInAt() {
    return signedInAt;
  }
}
