package org.lantern.endtoend.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Days as the network counts them, and as calls name them. */
public final class Days {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private Days() {}

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** Visit days in person. */
  public static List<Map<String, Object>> of(LocalDate... days) {
    return Arrays.stream(days).map(day -> Map.<String, Object>of("day", day)).toList();
  }

  /** A visit day by video. */
  public static List<Map<String, Object>> online(LocalDate day) {
    return List.of(Map.of("day", day, "mode", "ONLINE"));
  }
}
