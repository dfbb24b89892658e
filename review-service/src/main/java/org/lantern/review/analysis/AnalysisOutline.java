package org.lantern.review.analysis;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.review.Review;

/**
 * Which sections an analysis has: how the school sees itself, what became of what was recommended
 * last time, and for each component its strengths and the questions it leaves open.
 */
@Singleton
class AnalysisOutline {
  private final FrameworkService frameworks;

  AnalysisOutline(FrameworkService frameworks) {
    this.frameworks = frameworks;
  }

  /** A section as it is asked for. */
  record Part(int position, String code, String title) {}

  /** In the order in which they are read. */
  List<Part> of(Review review) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(1, "self-evaluation", "How the school sees itself"));
    parts.add(new Part(2, "since-last", "What became of the last recommendations"));
    FrameworkContent framework = frameworks.get(review.getFrameworkId()).content();
    for (FrameworkContent.Component component : framework.components()) {
      String title = component.title();
      int next = parts.size() + 1;
      parts.add(new Part(next, "strengths-" + component.code(), title + ": strengths"));
      parts.add(new Part(next + 1, "questions-" + component.code(), title + ": questions"));
    }
    return parts;
  }
}
