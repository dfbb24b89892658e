package org.lantern.review.retention;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.retention.OldRows;
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

  private final OldRows rows;
  private final OverTables over;
  private final KeyedDigest digests;

  CitedNoteTables(OldRows rows, OverTables over, KeyedDigest digests) {
    this.rows = rows;
    this.over = over;
    this.digests = digests;
  }

  private record Keyed(UUID note, String digest) {}

  int forgetWords(LocalDate day, int most) {
    List<Keyed> keyed = rows.find(FIND, this::keyed, over.of(day, most));
    return rows.change(
        FORGET,
        keyed.stream().map(Keyed::note).toArray(UUID[]::new),
        keyed.stream().map(Keyed::digest).toArray(String[]::new));
  }

  private Keyed keyed(ResultSet row) throws SQLException {
    UUID note = row.getObject(1, UUID.class);
    return new Keyed(note, digests.of(NOTE, note, row.getString(2)));
  }
}
