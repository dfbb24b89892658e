package org.lantern.school.school;

import java.util.Map;
import org.lantern.kit.paging.Conditions;

/** A search in SQL: only what was asked for becomes a condition, and every value a parameter. */
class SchoolConditions {
  private static final double METRES = 1_000;

  private final Conditions wanted = new Conditions();
  private String order = " order by (status like 'Open%') desc, name, id";

  /**
   * @param centre where the search is around; null where it is around nothing
   */
  SchoolConditions(SchoolSearch search, School centre) {
    wanted
        .narrow(
            "(urn = :urn or id in (select school_id from former_number where urn = :urn))",
            "urn",
            search.urn())
        .narrow("authority_code = :authority", "authority", search.authority())
        .narrow("trust_code = :trust", "trust", search.trust())
        .narrow(
            "coalesce(corrected_phase, derived_phase) = :phase",
            "phase",
            search.phase() == null ? null : search.phase().name())
        .narrow("lower(status) = lower(:status)", "status", search.status())
        .narrow(
            "packed_postcode(postcode) like packed_postcode(:postcode) || '%'",
            "postcode", search.postcode() == null ? null : escaped(search.postcode()));
    if (search.name() != null) {
      WordConditions words = new WordConditions(search.name());
      wanted.where(words.text(), words.values());
      order = " order by " + words.likeness() + " desc, (status like 'Open%') desc, name, id";
    }
    if (centre != null) {
      around(centre, search.within());
    }
  }

  /** A box first, which an index finds, then the circle in it. */
  private void around(School centre, int kilometres) {
    wanted.where(
        "easting between :x - :metres and :x + :metres"
            + " and northing between :y - :metres and :y + :metres"
            + " and (easting - :x) ^ 2 + (northing - :y) ^ 2 <= :metres ^ 2"
            + " and id <> :centre",
        Map.of(
            "x", centre.getEasting().doubleValue(),
            "y", centre.getNorthing().doubleValue(),
            "metres", kilometres * METRES,
            "centre", centre.getId()));
    order = " order by (easting - :x) ^ 2 + (northing - :y) ^ 2, id";
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  String where() {
    return wanted.whereClause();
  }

  String order() {
    return order;
  }

  /** All of them for the page; the count needs those of the conditions, which are the same. */
  Map<String, Object> parameters() {
    return wanted.parameters();
  }
}
