package org.lantern.school;

import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.actor.LinkKey;
import org.lantern.kit.testing.Scenery;
import org.lantern.kit.testing.Sql;

/**
 * Two schools of the register, each of its own authority and trust, with the people who write for
 * them; everybody's address tells their part.
 */
public final class TwoSchools extends Scenery {
  private static final int LONGEST_CODE = 12;

  public final UUID school = UUID.randomUUID();
  public final UUID elsewhere = UUID.randomUUID();
  public final String authority = code();
  public final String trust = code();
  public final UUID head;
  public final UUID administrator;

  public TwoSchools(DataSource dataSource, LinkKey linkKey) {
    super(new Sql(dataSource), linkKey);
    aSchool(school, authority, trust);
    aSchool(elsewhere, code(), code());
    administrator = people.with(address("administrator"), "NETWORK_ADMIN", null);
    head = people.with(address("head"), "HEAD", school);
    people.with(address("delegate"), "SCHOOL_DELEGATE", school);
    people.with(address("coordinator"), "COORDINATOR", school);
    people.with(address("governor"), "GOVERNOR", school);
    people.with(address("other head"), "HEAD", elsewhere);
    people.linked(address("stranger"));
  }

  private static String code() {
    return UUID.randomUUID().toString().substring(0, LONGEST_CODE);
  }

  private void aSchool(UUID id, String authorityCode, String trustCode) {
    sql.run(
        "insert into school (id, name, status, authority_code, trust_code)"
            + " values (?, 'A school', 'Open', ?, ?)",
        id,
        authorityCode,
        trustCode);
  }

  public Sql sql() {
    return sql;
  }

  /** The newest event of an aggregate, as it went into the outbox. */
  public String newestEventOf(UUID aggregate) {
    return (String)
        sql.value(
            "select envelope from outbox where aggregate_id = ? order by sequence desc limit 1",
            aggregate);
  }
}
