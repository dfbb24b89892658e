package org.lantern.endtoend.check;

import java.util.List;

/**
 * What must hold in a service's tables, whatever died.
 *
 * @param broken what the rows are called that break it
 * @param query finds those rows
 */
record Rule(String database, String broken, String query) {
  /** A rule of review-service, in whose tables a review's life stands. */
  static Rule ofReview(String broken, String query) {
    return new Rule("review", broken, query);
  }

  static void check(List<Rule> rules, Databases databases, Found found) {
    for (Rule rule : rules) {
      found.none(rule.broken(), databases.rows(rule.database(), rule.query()));
    }
  }
}
