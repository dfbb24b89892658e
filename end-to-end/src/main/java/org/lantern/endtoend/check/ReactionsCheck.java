package org.lantern.endtoend.check;

import java.util.Set;
import java.util.UUID;

/** What other services do when they hear of something, they do once for each time. */
final class ReactionsCheck {
  private static final String HEARD =
      "select event_id from outbox where type in ('review.report-finalised.v1',"
          + " 'review.review-cancelled.v1', 'review.review-abandoned.v1')";
  private static final String FIRST_FINAL =
      "select review_id from report where edition = 1 and content is not null";

  private final Databases databases;

  ReactionsCheck(Databases databases) {
    this.databases = databases;
  }

  void check(Found found) {
    Set<UUID> heard = databases.ids("review", HEARD);
    Set<UUID> reacted =
        databases.ids(
            "accreditation", "select distinct event_id from inbox where consumer like '%review'");
    found.require(reacted.equals(heard), "reacted to " + reacted.size() + " of " + heard.size());
    found.none(
        "events taken twice",
        databases.rows(
            "accreditation",
            "select event_id from inbox group by consumer, event_id having count(*) > 1"));
    Set<UUID> finished = databases.ids("review", FIRST_FINAL);
    found.require(
        finished.size() == recommendations(),
        finished.size() + " final reports, but " + recommendations() + " recommendations");
    Set<UUID> decided = databases.ids("accreditation", "select review_id from decision");
    long decisions = count("accreditation", "select count(*) from decision");
    found.require(
        decided.equals(finished) && decisions == decided.size(),
        finished.size() + " final reports, but " + decisions + " decisions");
    released(found);
  }

  private long recommendations() {
    return count(
        "accreditation",
        "select count(*) from outbox where type = 'accreditation.practice-recommended.v1'");
  }

  private long count(String database, String query) {
    return Long.parseLong(databases.rows(database, query).getFirst());
  }

  /** A review that ended without findings keeps no practice. */
  private void released(Found found) {
    Set<UUID> over =
        databases.ids("review", "select id from review where state in ('CANCELLED', 'ABANDONED')");
    Set<UUID> kept =
        databases.ids(
            "accreditation", "select distinct review_id from practice where state = 'NOMINATED'");
    kept.retainAll(over);
    found.none("reviews that are over and still keep a practice", kept);
  }
}
