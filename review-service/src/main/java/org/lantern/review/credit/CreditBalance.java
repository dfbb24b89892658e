package org.lantern.review.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a school's lines of one season come to; the database adds them up. */
@Entity
@Immutable
@Table(name = "credit_balance")
@IdClass(CreditBalance.Key.class)
class CreditBalance {
  @Id
  @Column(name = "school_id")
  private UUID schoolId;

  @Id
  @Column(name = "season_id")
  private UUID seasonId;

  @Column(name = "programme_id")
  private UUID programmeId;

  private BigDecimal owed;
  private BigDecimal given;
  private BigDecimal other;
  private BigDecimal balance;

  protected CreditBalance() {}

  /** The two parts of the key. */
  record Key(UUID schoolId, UUID seasonId) implements Serializable {}

  public UUID getSchoolId() {
    return schoolId;
  }

  public UUID getSeasonId() {
    return seasonId;
  }

  public UUID getProgrammeId() {
    return programmeId;
  }

  public BigDecimal getOwed() {
    return owed;
  }

  public BigDecimal getGiven() {
    return given;
  }

  public BigDecimal getOther() {
    return other;
  }

  public BigDecimal getBalance() {
    return balance;
  }
}
