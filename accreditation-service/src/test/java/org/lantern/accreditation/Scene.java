package org.lantern.accreditation;

import java.util.UUID;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.Scenery;
import org.lantern.kit.testing.Sql;

/** A school with a head, staff, a dated review with somebody on its team, and a practice. */
public final class Scene extends Scenery {
  public final UUID school = UUID.randomUUID();
  public final UUID review = UUID.randomUUID();
  public final UUID practice = UUID.randomUUID();
  public final UUID decision = UUID.randomUUID();
  public final UUID administrator;

  public Scene(Sql sql, LinkKey linkKey) {
    super(sql, linkKey);
    administrator = people.with(address("administrator"), "NETWORK_ADMIN", null);
    people.with(address("head"), "HEAD", school);
    UUID member = people.with(address("administrator-on-the-team"), "NETWORK_ADMIN", null);
    sql.run("insert into school_copy (id, name) values (?, 'A school')", school);
    sql.run("insert into review_copy values (?, ?, 'DATED')", review, school);
    sql.run("insert into team_copy values (?, ?)", review, member);
  }

  public Scene practiceIn(String state) {
    sql.run(
        "insert into practice values (?, ?, 'Reading aloud', 'Every day.', ?, ?, 0)",
        practice,
        school,
        state,
        state.equals("DRAFT") ? null : review);
    return this;
  }

  public Scene openDecision() {
    practiceIn("RECOMMENDED");
    sql.run(
        "insert into decision values (?, ?, ?, ?, 'OPEN', null, 0)",
        decision,
        practice,
        review,
        school);
    return this;
  }
}
