package org.lantern.review.schoolcopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a hub is called, also once it is closed. */
@Entity
@Table(name = "hub_copy")
class HubCopy {
  @Id private UUID id;
  private String name;

  protected HubCopy() {}

  HubCopy(SchoolEvents.HubMoved event) {
    this.id = event.hubId();
    this.name = event.name();
  }

  String getName() {
    return name;
  }
}
