package org.lantern.school.school;

import java.util.UUID;
import org.lantern.kit.problem.Refusal;

/**
 * What somebody looks for; everything given must hold, nothing given finds all.
 *
 * @param name words of the name; typing errors and missing accents are forgiven
 * @param postcode its beginning is enough, spaces do not matter
 * @param authority the code of a local authority
 * @param trust the code of a trust
 * @param urn its number, or one it had before
 * @param near the id of a school, to find those around it, the nearest first
 * @param within kilometres in a straight line around {@code near}, 25 unless given
 */
public record SchoolSearch(
    String urn,
    String name,
    String postcode,
    String authority,
    String trust,
    Phase phase,
    String status,
    UUID near,
    Integer within) {
  private static final int LONGEST = 200;
  private static final int FARTHEST = 1_000;
  private static final int USUAL = 25;

  public SchoolSearch {
    urn = clean(urn);
    name = clean(name);
    postcode = clean(postcode);
    authority = clean(authority);
    trust = clean(trust);
    status = clean(status);
    within = Math.clamp(within == null ? USUAL : within, 1, FARTHEST);
  }

  /** Blank is as good as not given. */
  private static String clean(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
      throw new Refusal.Unreadable(
          "Search for at most %d characters, none of them NUL.".formatted(LONGEST));
    }
    return text.strip();
  }
}
