package org.lantern.review.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;

/** A circle of people to whom a frozen report is open; the database works out which. */
@Entity
@Immutable
@Table(name = "report_circle")
@Synchronize({
  "report",
  "sharing_decision",
  "review_day",
  "membership_copy",
  "school_copy",
  "school_ending_copy",
  "school_ending_copy_successor"
})
@IdClass(ReportCircle.Key.class)
class ReportCircle {
  /** Which people of the school, trust or hub that the circle names. */
  enum Circle {
    /** Whoever has a role at all; names nothing. */
    MEMBERS,
    /** Names a hub. */
    HUB,
    /** Names a school. */
    GOVERNORS,
    /** Names a trust. */
    TRUST,
    /** Names a school that goes on for the one whose report it is, or one of its trust. */
    LEADERS
  }

  @Id
  @Column(name = "report_id")
  private UUID reportId;

  @Id
  @Enumerated(EnumType.STRING)
  private Circle circle;

  @Id
  @Column(name = "scope_id")
  private UUID scopeId;

  protected ReportCircle() {}

  /** The three parts of the key. */
  record Key(UUID reportId, Circle circle, UUID scopeId) implements Serializable {}
}
