package org.lantern.review.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a signature names: SHA-256 over everything that is signed. The order in which findings are
 * read is the lead's and no part of it.
 */
final class FindingsDigest {
  private static final int DIGITS_OF_A_LONG = 15;

  private final MessageDigest sha256;

  private FindingsDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hexadecimal; the same however the lists are sorted. */
  static String of(
      List<Finding> findings, List<Estimate> estimates, List<PracticeEvaluation> evaluations) {
    FindingsDigest digest = new FindingsDigest();
    TreeSet<String> parts = new TreeSet<>();
    findings.forEach(finding -> parts.add(part(finding)));
    estimates.forEach(estimate -> parts.add(part(estimate)));
    evaluations.forEach(evaluation -> parts.add(part(evaluation)));
    parts.forEach(part -> digest.sha256.update(part.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.sha256.digest());
  }

  /** The digest as the number that stands in an ETag. */
  static long version(String digest) {
    return Long.parseLong(digest.substring(0, DIGITS_OF_A_LONG), 16);
  }

  private static String part(Finding finding) {
    return joined(
        "finding",
        finding.getId(),
        finding.getComponent(),
        finding.getKind(),
        finding.getLens(),
        finding.getThemeId(),
        finding.getText(),
        finding.getOnlyOneKindBecause(),
        new TreeSet<>(finding.getNoteIds()));
  }

  private static String part(Estimate estimate) {
    return joined(
        "estimate",
        estimate.getComponent(),
        estimate.getKind(),
        estimate.getLevel(),
        estimate.getReason(),
        estimate.getAgreedOn());
  }

  private static String part(PracticeEvaluation evaluation) {
    return joined(
        "practice",
        evaluation.getPracticeId(),
        evaluation.isRecommended(),
        evaluation.getReason(),
        evaluation.getAnswers(),
        evaluation.getNeededNextTime());
  }

  /** No typed text can hold the character that parts end with. */
  private static String joined(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      joined.append(Objects.toString(part, "\u0001")).append('\u0000');
    }
    return joined.toString();
  }
}
