package org.lantern.review.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A kind of review that the network offers, year after year. */
@Entity
@Table(name = "programme")
class Programme {
  @Id private UUID id;
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "usual_mode")
  private VisitMode usualMode;

  protected Programme() {}

  Programme(UUID id, OfferProgrammeRequest request) {
    this.id = id;
    this.title = request.title();
    this.usualMode = request.usualMode();
  }

  public UUID getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public VisitMode getUsualMode() {
    return usualMode;
  }
}
