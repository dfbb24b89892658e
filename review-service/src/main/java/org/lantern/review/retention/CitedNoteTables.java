package org.lantern.review.retention;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;
import org.lantern.review.writing.KeyedDigest;

/**
 * Takes the words of notes on which findings rest, in the running transaction: kind and day stay,
 * and a keyed digest in place of the words. Digests from before they were keyed are keyed with
 * them, whether or not their review is over still.
 */
@Singleton
class CitedNoteTables {
  private static final String NOTE = "evidence-note";

  private static final String FIND =
      "with "
          + OverTables.OVER
          + """
          select n.id, coalesce(n.digest, encode(sha256(convert_to(n.text, 'UTF8')), 'hex'))
          from evidence_note n
          where (n.digest is null and n.review_id in (select id from finished))
            or (n.digest is not null and not n.digest_keyed)
          order by n.id limit ? for update skip locked
          """;

  private static final String FORGET =
      """
      update evidence_note n set text = '', dismissed = '{}', version = version + 1,
        digest = keyed.digest, digest_keyed = true
      from unnest(cast(? as uuid[]), cast(? as text[])) as keyed (id, digest)
      where n.id = keyed.id
      """;

  private final DataSource dataSource;
  private final OverTables over;
  private final KeyedDigest digests;

  CitedNoteTables(DataSource dataSource, OverTables over, KeyedDigest digests) {
    this.dataSource = dataSource;
    this.over = over;
    this.digests = digests;
  }

  int forgetWords(LocalDate day, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND);
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      over.fill(query, day, most);
      List<UUID> notes = new ArrayList<>();
      List<String> keyed = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          UUID note = rows.getObject(1, UUID.class);
          notes.add(note);
          keyed.add(digests.of(NOTE, note, rows.getString(2)));
        }
      }
      forget.setArray(1, connection.createArrayOf("uuid", notes.toArray()));
      forget.setArray(2, connection.createArrayOf("text", keyed.toArray()));
      return forget.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
