package org.lantern.review.schoolcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What we know of a membership from school-service's events. */
@Entity
@Table(name = "membership_copy")
class MembershipCopy {
  /** The state of a membership that never began; whatever its dates say, it is none. */
  static final String WITHDRAWN = "WITHDRAWN";

  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "hub_id")
  private UUID hubId;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_until")
  private LocalDate until;

  private String state;

  @Column(name = "hub_reads")
  private String hubReads;

  @Column(name = "network_reads")
  private String networkReads;

  protected MembershipCopy() {}

  MembershipCopy(SchoolEvents.MembershipMoved event) {
    this.id = event.membershipId();
    this.schoolId = event.schoolId();
    this.hubId = event.hubId();
    this.from = event.from();
    this.until = event.until();
    this.state = event.state();
    this.hubReads = event.hubReads();
    this.networkReads = event.networkReads();
  }

  /** Null for none. */
  UUID getHubId() {
    return hubId;
  }

  String getHubReads() {
    return hubReads;
  }

  String getNetworkReads() {
    return networkReads;
  }
}
