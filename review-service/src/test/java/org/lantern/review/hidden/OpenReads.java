package org.lantern.review.hidden;

import java.util.Map;

/** Reads behind which nothing is hidden from anybody who may ask, and why. */
final class OpenReads {
  private static final String FRAMEWORKS = "what is reviewed is the same for everybody";
  private static final String PROGRAMMES = "whoever is linked may know what can be asked for";
  private static final String SEASONS = "when to ask, and by which rules, is for everybody";

  static final Map<String, String> WHY =
      Map.of(
          "GET /api/v1/frameworks", FRAMEWORKS,
          "GET /api/v1/frameworks/{id}", FRAMEWORKS,
          "GET /api/v1/programmes", PROGRAMMES,
          "GET /api/v1/programmes/{id}", PROGRAMMES,
          "GET /api/v1/programmes/{id}/seasons", SEASONS,
          "GET /api/v1/programmes/{id}/seasons/{seasonId}", SEASONS,
          "GET /api/v1/protocols", "everybody may read what reviewers agree to");

  private OpenReads() {}
}
