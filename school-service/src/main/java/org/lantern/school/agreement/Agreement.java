package org.lantern.school.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.school.membership.Reading;

/**
 * What a school allows hub and network to read, from the day it was signed until the next
 * signature. Never changed, only followed by another.
 */
@Entity
@Table(name = "agreement")
class Agreement {
  @Id private UUID id;

  @Column(name = "membership_id")
  private UUID membershipId;

  @Column(name = "hub_reads")
  @Enumerated(EnumType.STRING)
  private Reading hubReads;

  @Column(name = "network_reads")
  @Enumerated(EnumType.STRING)
  private Reading networkReads;

  @Column(name = "signed_by")
  private UUID signedBy;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "signed_at")
  private Instant signedAt;

  protected Agreement() {}

  Agreement(UUID id, UUID membershipId, SignAgreementRequest signed, Signature signature) {
    this.id = id;
    this.membershipId = membershipId;
    this.hubReads = signed.hubReads();
    this.networkReads = signed.networkReads();
    this.signedBy = signature.by();
    this.signedOn = signature.on();
    this.signedAt = signature.at();
  }

  /**
   * Who signs when.
   *
   * @param on the day in the network's time zone
   */
  record Signature(UUID by, LocalDate on, Instant at) {}

  public Reading getHubReads() {
    return hubReads;
  }

  public Reading getNetworkReads() {
    return networkReads;
  }

  public UUID getSignedBy() {
    return signedBy;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }
}
