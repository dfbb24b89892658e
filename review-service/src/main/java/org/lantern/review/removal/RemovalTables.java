package org.lantern.review.removal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.lantern.kit.problem.DatabaseFailure;

/** Finds words in the tables of a review and takes them out, in the running transaction. */
@Singleton
class RemovalTables {
  /** Answers are kept for a day, of all that is written; that a call was made stays known. */
  private static final String ANSWERS =
      "update idempotent_call set answer = null where answer" + Place.LETTERS + " ~* ?";

  /** See the trigger of V041: who has written finishes first, who has not is refused. */
  private static final String HOLD =
      """
      select pg_advisory_xact_lock(hashtextextended(cast(asked.id as text), 36)),
        set_config('lantern.removing', cast(asked.id as text), true)
      from (select cast(? as uuid) as id) asked
      """;

  private final DataSource dataSource;

  RemovalTables(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * How many rows.
   *
   * @param by what each place is counted under
   */
  Map<String, Integer> find(
      UUID reviewId, Passage passage, Set<Writers> writers, Function<Place, String> by) {
    Map<String, Integer> found = new TreeMap<>();
    try (Connection connection = dataSource.getConnection()) {
      for (Place place : Places.ALL) {
        if (writers.contains(place.writers())) {
          add(found, by.apply(place), count(connection, place, reviewId, passage));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * Waits for everybody who has written something about the review and keeps others from it until
   * the transaction ends. Comes before any other lock: who writes may hold those.
   */
  void hold(UUID reviewId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement hold = connection.prepareStatement(HOLD)) {
      hold.setObject(1, reviewId);
      hold.execute();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Returns in how many rows by kind, of a review that is held. */
  Map<String, Integer> remove(UUID reviewId, Passage passage, Set<Writers> writers) {
    Map<String, Integer> removed = new TreeMap<>();
    try (Connection connection = dataSource.getConnection()) {
      for (Place place : Places.ALL) {
        if (writers.contains(place.writers())) {
          add(removed, place.kind(), replace(connection, place, reviewId, passage));
        }
      }
      try (PreparedStatement forget = connection.prepareStatement(ANSWERS)) {
        forget.setString(1, passage.forJson());
        forget.executeUpdate();
      }
      return removed;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void add(Map<String, Integer> places, String name, int found) {
    if (found > 0) {
      places.merge(name, found, Integer::sum);
    }
  }

  private static int count(Connection connection, Place place, UUID reviewId, Passage passage)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(place.count())) {
      query.setObject(1, reviewId);
      query.setString(2, passage.forDatabase());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static int replace(Connection connection, Place place, UUID reviewId, Passage passage)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(place.replace())) {
      update.setString(1, passage.forDatabase());
      update.setObject(2, reviewId);
      update.setString(3, passage.forDatabase());
      int gone = update.executeUpdate();
      if (gone > 0 && place.reopening() != null) {
        reopen(connection, place, reviewId);
      }
      return gone;
    }
  }

  private static void reopen(Connection connection, Place place, UUID reviewId)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(place.reopening())) {
      update.setObject(1, reviewId);
      update.executeUpdate();
    }
  }
}
