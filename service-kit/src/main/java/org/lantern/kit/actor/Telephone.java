package org.lantern.kit.actor;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;

/** Whether this request records what somebody said by telephone, and whose words they are. */
@RequestScoped
public class Telephone {
  /** The header that names the person who said it. */
  public static final String SAID_BY = "Lantern-Said-By";

  /** The header that names the day of the call; today where it is missing. */
  public static final String SAID_ON = "Lantern-Said-On";

  /** What is older nobody remembers well enough to say that it was otherwise. */
  private static final int LONGEST_DAYS_BACK = 30;

  private final NetworkTime time;
  private final Ids ids;
  private UUID saidBy;
  private Recorded recorded;
  private LocalDate saidOn;

  Telephone(NetworkTime time, Ids ids) {
    this.time = time;
    this.ids = ids;
  }

  void said(UUID by, LocalDate on) {
    saidBy = by;
    saidOn = on;
  }

  boolean isUsed() {
    return saidBy != null;
  }

  /**
   * The person who spoke, as whom everything in this request is judged.
   *
   * @param administrator who is signed in
   * @throws Refusal.NotAllowed when that is no administrator
   */
  Actor speaker(Actor administrator, ActorCopy copy) {
    if (!administrator.networkRoles().contains(Role.NETWORK_ADMIN)) {
      throw new Refusal.NotAllowed(
          "Only an administrator records what somebody said by telephone.");
    }
    if (administrator.personId().equals(saidBy)) {
      throw new Refusal.AgainstTheRules(
          "These would be your own words. Leave out the header " + SAID_BY + ".");
    }
    if (recorded == null) {
      recorded = new Recorded(ids.next(), administrator, day());
    }
    return new Actor(saidBy, copy.rolesOf(saidBy, time.today()), recorded);
  }

  private LocalDate day() {
    if (saidOn != null && saidOn.isAfter(time.today())) {
      throw new Refusal.AgainstTheRules("Nobody has said it yet: " + SAID_ON + " lies ahead.");
    }
    if (saidOn != null && saidOn.isBefore(time.today().minusDays(LONGEST_DAYS_BACK))) {
      throw new Refusal.AgainstTheRules(
          "A call is written down within %d days of it, and %s is longer ago. Ring the person, and"
                  .formatted(LONGEST_DAYS_BACK, saidOn)
              + " give the day of that call, or ask them to sign in and do it.");
    }
    return saidOn == null ? time.today() : saidOn;
  }
}
