package org.lantern.school.showing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The person whom the network names for safeguarding; there is one, or none yet. */
@Entity
@Table(name = "network_contact")
class NetworkContact {
  static final int ONE = 1;

  @Id private int id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "named_by")
  private UUID namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  /** Counts from 1, because 0 says that nobody is named. */
  @Version private long version;

  protected NetworkContact() {}

  NetworkContact(UUID person, UUID by, Instant at) {
    this.id = ONE;
    this.version = 1;
    name(person, by, at);
  }

  final void name(UUID person, UUID by, Instant at) {
    personId = person;
    namedBy = by;
    namedAt = at;
  }

  public UUID getPersonId() {
    return personId;
  }

  public UUID getNamedBy() {
    return namedBy;
  }

  public Instant getNamedAt() {
    return namedAt;
  }

  public long getVersion() {
    return version;
  }
}
