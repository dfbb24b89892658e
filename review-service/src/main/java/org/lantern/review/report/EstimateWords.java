package org.lantern.review.report;

import org.lantern.review.finding.FindingsResponse.EstimateItem;
import org.lantern.review.framework.FrameworkContent;

/** What was estimated, as a report says it. */
public final class EstimateWords {
  static final String NOT_ESTIMATED_BECAUSE = "Not estimated: ";
  static final String WITHOUT_SCALE = "No estimate: this framework has no scale for it.";
  private static final String NOT_ESTIMATED = "Not estimated";
  private static final String NOT_APPLICABLE = "Not applicable";

  private EstimateWords() {}

  /** With the reason, where there is none. */
  static String of(EstimateItem item, FrameworkContent.Scale scale) {
    return switch (item.kind()) {
      case LEVEL -> scale.label(item.level());
      case NOT_ESTIMATED -> NOT_ESTIMATED_BECAUSE + item.reason();
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  /** Whether words of a report say an estimate, or why there is none, of what has a scale. */
  public static boolean isOfScale(String words) {
    return !words.isBlank() && !words.equals(WITHOUT_SCALE);
  }

  /** For who reads it elsewhere than in its own report: the reason is somebody's words there. */
  public static String withoutReason(String estimate) {
    return estimate.startsWith(NOT_ESTIMATED_BECAUSE) ? NOT_ESTIMATED : estimate;
  }
}
