package org.lantern.school.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A search in SQL: only what was asked for becomes a condition, and every value a parameter. */
class SchoolConditions {
  private static final int FEWEST_FOR_SIMILARITY = 3;
  private static final double METRES = 1_000;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private String order = "order by (status like 'Open%') desc, name, id";

  /**
   * @param centre where the search is around; null where it is around nothing
   */
  SchoolConditions(SchoolSearch search, School centre) {
    where(
        "(urn = :urn or id in (select school_id from former_number where urn = :urn))",
        "urn",
        search.urn());
    where("authority_code = :authority", "authority", search.authority());
    where("trust_code = :trust", "trust", search.trust());
    where(
        "coalesce(corrected_phase, derived_phase) = :phase",
        "phase",
        search.phase() == null ? null : search.phase().name());
    where("lower(status) = lower(:status)", "status", search.status());
    where(
        "packed_postcode(postcode) like packed_postcode(:postcode) || '%'",
        "postcode", search.postcode() == null ? null : escaped(search.postcode()));
    if (search.name() != null) {
      named(search.name());
    }
    if (centre != null) {
      around(centre, search.within());
    }
  }

  private void where(String condition, String parameter, Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  private void named(String name) {
    if (name.length() < FEWEST_FOR_SIMILARITY) {
      where("plain_name like plain(:name) || '%'", "name", escaped(name));
      return;
    }
    where("plain(:name) <% plain_name", "name", name);
    order =
        "order by word_similarity(plain(:name), plain_name) desc, (status like 'Open%') desc,"
            + " name, id";
  }

  /** A box first, which an index finds, then the circle in it. */
  private void around(School centre, int kilometres) {
    double metres = kilometres * METRES;
    conditions.add("easting between :x - :metres and :x + :metres");
    conditions.add("northing between :y - :metres and :y + :metres");
    conditions.add("(easting - :x) ^ 2 + (northing - :y) ^ 2 <= :metres ^ 2");
    conditions.add("id <> :centre");
    parameters.put("x", centre.getEasting().doubleValue());
    parameters.put("y", centre.getNorthing().doubleValue());
    parameters.put("metres", metres);
    parameters.put("centre", centre.getId());
    order = "order by (easting - :x) ^ 2 + (northing - :y) ^ 2, id";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  String where() {
    return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
  }

  String order() {
    return order;
  }

  /** All of them for the page; the count needs those of the conditions, which are the same. */
  Map<String, Object> parameters() {
    return parameters;
  }
}
