package org.lantern.endtoend.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the things behind the API's paths stand. */
final class Places {
  private static final Map<String, Ledger.Kind> MADE =
      Map.of(
          "memberships", new Ledger.Kind("school", "membership"),
          "invitations", new Ledger.Kind("school", "invitation"),
          "roles", new Ledger.Kind("school", "role_grant"),
          "requests", new Ledger.Kind("review", "request"),
          "day-offers", new Ledger.Kind("review", "day_offer"),
          "qualifications", new Ledger.Kind("review", "qualification"),
          "assurances", new Ledger.Kind("review", "assurance"),
          "seats", new Ledger.Kind("review", "seat"),
          "comments", new Ledger.Kind("review", "report_comment"),
          "practices", new Ledger.Kind("accreditation", "practice"));
  private static final Map<String, String> DATABASES =
      Map.of(
          "roles", "school",
          "memberships", "school",
          "practices", "accreditation",
          "decisions", "accreditation",
          "accreditations", "accreditation");

  private Places() {}

  /** What a call to that path makes; empty for what has no id of its own. */
  static Optional<Ledger.Kind> made(String path) {
    return Optional.ofNullable(MADE.get(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** A move of the thing of that path, as its history names it. */
  static Ledger.Moved moved(String thing, String action) {
    List<String> parts = Arrays.asList(thing.split("/"));
    UUID id = UUID.fromString(parts.get(4));
    return new Ledger.Moved(DATABASES.getOrDefault(parts.get(3), "review"), id, action);
  }
}
