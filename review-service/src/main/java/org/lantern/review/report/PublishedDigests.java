package org.lantern.review.report;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.retention.Kept;
import org.lantern.kit.retention.KeptKinds;
import org.lantern.kit.retention.OldRows;

/**
 * Keys the digests of what was published and has lost words before they were keyed, or by a release
 * of before. It needs the secret, so a migration cannot. See docs/adr/0040.
 */
@Singleton
class PublishedDigests implements KeptKinds {
  /** A report that somebody holds comes the next day. */
  private static final String FIND =
      """
      select id, digest from report
      where content is not null and words_removed_at is not null and published_digest is null
      order by id limit ? for update skip locked
      """;

  /** Writes no words, so that a removal does not refuse it; contents stay in the database. */
  private static final String KEY =
      """
      update report r set published_digest = keyed.digest, version = version + 1,
        digest = encode(sha256(convert_to(r.content, 'UTF8')), 'hex')
      from unnest(cast(? as uuid[]), cast(? as text[])) as keyed (id, digest)
      where r.id = keyed.id
      """;

  private final OldRows rows;
  private final ContentDigest digests;

  PublishedDigests(OldRows rows, ContentDigest digests) {
    this.rows = rows;
    this.digests = digests;
  }

  private record Keyed(UUID report, String digest) {}

  @Override
  public List<Kept> kinds() {
    return List.of(new Kept("digests of published reports", Period.ZERO, this::key));
  }

  private int key(LocalDate day, int most) {
    List<Keyed> keyed = rows.find(FIND, this::keyed, most);
    return rows.change(
        KEY,
        keyed.stream().map(Keyed::report).toArray(UUID[]::new),
        keyed.stream().map(Keyed::digest).toArray(String[]::new));
  }

  private Keyed keyed(ResultSet row) throws SQLException {
    UUID report = row.getObject(1, UUID.class);
    return new Keyed(report, digests.told(report, row.getString(2)));
  }
}
