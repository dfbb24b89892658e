package org.lantern.review.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A kind of review that the network offers, with its numbers. */
@Entity
@Table(name = "programme")
class Programme {
  @Id private UUID id;
  private String title;

  @Column(name = "framework_id")
  private UUID frameworkId;

  @Column(name = "visit_days")
  private int visitDays;

  private int peers;

  @Column(name = "near_kilometres")
  private int nearKilometres;

  protected Programme() {}

  Programme(UUID id, OfferProgrammeRequest request) {
    this.id = id;
    this.title = request.title();
    this.frameworkId = request.frameworkId();
    this.visitDays = request.visitDays();
    this.peers = request.peers();
    this.nearKilometres = request.nearKilometres();
  }

  public UUID getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public UUID getFrameworkId() {
    return frameworkId;
  }

  public int getVisitDays() {
    return visitDays;
  }

  public int getPeers() {
    return peers;
  }

  public int getNearKilometres() {
    return nearKilometres;
  }
}
