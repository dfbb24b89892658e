package org.lantern.school.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A sign-in bound to a person, by the keyed hash of its issuer and subject. */
@Entity
@Table(name = "sign_in_link")
class SignInLink {
  @Id
  @Column(name = "link_key")
  private String linkKey;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "linked_at")
  private Instant linkedAt;

  protected SignInLink() {}

  SignInLink(String linkKey, UUID personId, Instant linkedAt) {
    this.linkKey = linkKey;
    this.personId = personId;
    this.linkedAt = linkedAt;
  }

  public String getLinkKey() {
    return linkKey;
  }
}
