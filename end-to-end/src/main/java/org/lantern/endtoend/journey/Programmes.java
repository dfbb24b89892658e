package org.lantern.endtoend.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Bodies that offer a programme and make a season of it. */
public final class Programmes {
  private Programmes() {}

  public static Map<String, Object> inPerson(String title) {
    return Map.of("title", title, "usualMode", "IN_PERSON");
  }

  /** A season of a year from today on, open to requests all the time. */
  public static Map<String, Object> seasonFrom(
      LocalDate today, UUID framework, Map<String, Object> rules) {
    Map<String, Object> season = new HashMap<>();
    season.put("label", "Year from " + today);
    season.put("firstDay", today.toString());
    season.put("lastDay", today.plusYears(1).minusDays(1).toString());
    season.put("opensOn", today.minusDays(1).toString());
    season.put("closesOn", today.plusYears(1).minusDays(1).toString());
    season.put("frameworkId", framework);
    season.put("capacity", 1_000);
    season.put("rules", rules);
    return season;
  }
}
