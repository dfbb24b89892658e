package org.lantern.school.school;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.lantern.kit.paging.Conditions;

/** A search in SQL: only what was asked for becomes a condition, and every value a parameter. */
class SchoolConditions {
  private static final int FEWEST_FOR_SIMILARITY = 3;
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
      named(search.name());
    }
    if (centre != null) {
      around(centre, search.within());
    }
  }

  private void named(String name) {
    if (name.length() < FEWEST_FOR_SIMILARITY) {
      wanted.where("plain_name like plain(:name) || '%'", Map.of("name", escaped(name)));
      return;
    }
    Map<String, String> values = new LinkedHashMap<>(Map.of("name", name));
    String similar = "plain(:name) <% plain_name";
    String likeness = "word_similarity(plain(:name), plain_name)";
    String swapped = swapped(name, values);
    if (!swapped.isEmpty()) {
      similar = similar + " or " + swapped;
      likeness = "greatest(%s, case when %s then 0.9 else 0 end)".formatted(likeness, swapped);
    }
    wanted.where(similar, values);
    order = " order by " + likeness + " desc, (status like 'Open%') desc, name, id";
  }

  /** That a word of the name is the typed one with two letters the right way round. */
  private static String swapped(String name, Map<String, String> values) {
    Set<String> words = SwappedLetters.of(name);
    Set<String> conditions = new LinkedHashSet<>();
    for (String word : words) {
      String parameter = "swapped" + conditions.size();
      values.put(parameter, word);
      conditions.add(
          "plain_name like plain(:%1$s) || '%%' or plain_name like '%% ' || plain(:%1$s) || '%%'"
              .formatted(parameter));
    }
    return String.join(" or ", conditions);
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

  private static String escaped(String text) {
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
