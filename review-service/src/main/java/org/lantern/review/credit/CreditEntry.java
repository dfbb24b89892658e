package org.lantern.review.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.SchoolEnding;
import org.lantern.review.seat.WorkedSeat;

/**
 * A line of the ledger: days that a school has given (above zero) or owes (below). It is never
 * changed; a mistake is put right by another line.
 */
@Entity
@Immutable
@Table(name = "credit_entry")
class CreditEntry {
  @Id private UUID id;

  @Column(name = "school_id")
  private UUID schoolId;

  @Column(name = "season_id")
  private UUID seasonId;

  @Enumerated(EnumType.STRING)
  private CreditKind kind;

  private BigDecimal days;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "seat_id")
  private UUID seatId;

  @Column(name = "ending_id")
  private UUID endingId;

  @Column(name = "reverses_id")
  private UUID reversesId;

  private String reason;

  @Column(name = "booked_by")
  private UUID bookedBy;

  @Column(name = "booked_at")
  private Instant bookedAt;

  protected CreditEntry() {}

  private CreditEntry(
      UUID id, UUID schoolId, UUID seasonId, CreditKind kind, BigDecimal days, Instant at) {
    this.id = id;
    this.schoolId = schoolId;
    this.seasonId = seasonId;
    this.kind = kind;
    this.days = days;
    this.bookedAt = at;
  }

  /** What the school owes for its review. */
  static CreditEntry owed(UUID id, Review review, int days, Instant at) {
    CreditEntry made =
        new CreditEntry(
            id,
            review.getSchoolId(),
            review.getSeasonId(),
            CreditKind.OWED,
            BigDecimal.valueOf(-days),
            at);
    made.reviewId = review.getId();
    return made;
  }

  /** What a school gave by one of its people. */
  static CreditEntry given(
      UUID id, Review review, WorkedSeat seat, UUID employer, BigDecimal days, Instant at) {
    CreditEntry made =
        new CreditEntry(id, employer, review.getSeasonId(), CreditKind.GIVEN, days, at);
    made.reviewId = review.getId();
    made.seatId = seat.seatId();
    return made;
  }

  static CreditEntry adjusted(UUID id, AdjustCreditRequest asked, UUID by, Instant at) {
    CreditEntry made =
        new CreditEntry(
            id, asked.schoolId(), asked.seasonId(), CreditKind.ADJUSTED, asked.days(), at);
    made.reason = asked.reason();
    made.bookedBy = by;
    return made;
  }

  /**
   * What an ending does to the balance of one season.
   *
   * @param school the school itself, or the one that goes on with its days
   */
  static CreditEntry ending(
      UUID id,
      SchoolEnding ending,
      UUID school,
      UUID season,
      CreditKind kind,
      BigDecimal days,
      Instant at) {
    CreditEntry made = new CreditEntry(id, school, season, kind, days, at);
    made.endingId = ending.endingId();
    made.reason =
        kind == CreditKind.MOVED
            ? "A school merged into a member on %s.".formatted(ending.endedOn())
            : "The school ended on %s.".formatted(ending.endedOn());
    return made;
  }

  /** The line that takes this one back. */
  CreditEntry reversed(UUID id, Instant at) {
    CreditEntry made = new CreditEntry(id, schoolId, seasonId, kind, days.negate(), at);
    made.reviewId = reviewId;
    made.seatId = seatId;
    made.reversesId = this.id;
    return made;
  }

  public UUID getId() {
    return id;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getSeasonId() {
    return seasonId;
  }

  public CreditKind getKind() {
    return kind;
  }

  public BigDecimal getDays() {
    return days;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public UUID getReversesId() {
    return reversesId;
  }

  public String getReason() {
    return reason;
  }

  public UUID getBookedBy() {
    return bookedBy;
  }

  public Instant getBookedAt() {
    return bookedAt;
  }
}
