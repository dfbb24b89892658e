package org.lantern.review.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lantern.kit.problem.Refusal;

/** A year of a programme with its rules: the version of the programme that a review follows. */
@Entity
@Table(name = "season")
class Season {
  @Id private UUID id;

  @Column(name = "programme_id")
  private UUID programmeId;

  private String label;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "framework_id")
  private UUID frameworkId;

  private int capacity;

  @JdbcTypeCode(SqlTypes.JSON)
  private SeasonRules rules;

  private boolean requested;
  @Version private long version;

  protected Season() {}

  Season(UUID id, UUID programmeId, SeasonRequest asked) {
    this.id = id;
    this.programmeId = programmeId;
    take(asked);
  }

  /**
   * Who asked for a review relies on the rules; how many, until when, and more time for a step may
   * change then.
   *
   * @return whether steps have other limits now
   */
  boolean change(SeasonRequest asked) {
    SeasonRequest now =
        new SeasonRequest(
            label, firstDay, lastDay, opensOn, closesOn, frameworkId, capacity, rules);
    boolean relieves = asked.rules().limits().giveAtLeast(rules.limits());
    if (requested && !(relieves && now.closingLike(asked).equals(asked))) {
      throw new Refusal.AgainstTheRules(
          ("A request was made for the season %s, so its rules stand; only its capacity and closing"
                  + " day can change, and a step be given more days. Make another season for"
                  + " other rules.")
              .formatted(label));
    }
    boolean otherLimits = !asked.rules().limits().equals(rules.limits());
    take(asked);
    return otherLimits;
  }

  private void take(SeasonRequest asked) {
    label = asked.label();
    firstDay = asked.firstDay();
    lastDay = asked.lastDay();
    opensOn = asked.opensOn();
    closesOn = asked.closesOn();
    frameworkId = asked.frameworkId();
    capacity = asked.capacity();
    rules = asked.rules();
  }

  void markRequested() {
    requested = true;
  }

  RequestWindow window() {
    return new RequestWindow(id, label, opensOn, closesOn);
  }

  public UUID getId() {
    return id;
  }

  public UUID getProgrammeId() {
    return programmeId;
  }

  public String getLabel() {
    return label;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public UUID getFrameworkId() {
    return frameworkId;
  }

  public int getCapacity() {
    return capacity;
  }

  public SeasonRules getRules() {
    return rules;
  }

  public boolean isRequested() {
    return requested;
  }

  public long getVersion() {
    return version;
  }
}
