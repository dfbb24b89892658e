package org.lantern.review.selfevaluation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.review.Review;

/** Which sections a self-evaluation has: the school's context, one a component, and its pride. */
@Singleton
class Outline {
  static final String CONTEXT = "context";
  static final String EXCELLENCE = "excellence";
  private static final String COMPONENT = "component-";

  private final FrameworkService frameworks;

  Outline(FrameworkService frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * A section as the framework asks for it.
   *
   * @param needed whether nothing is filed without it
   */
  record Part(int position, String code, String title, boolean needed) {}

  /** In the order in which they are read; the first has room for what was written before. */
  List<Part> of(Review review) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(1, CONTEXT, "The school's context", true));
    for (FrameworkContent.Component component : content(review).components()) {
      parts.add(new Part(parts.size() + 1, COMPONENT + component.code(), component.title(), true));
    }
    parts.add(new Part(parts.size() + 1, EXCELLENCE, "Proposed area of excellence", false));
    return parts;
  }

  Optional<Part> part(Review review, String code) {
    return of(review).stream().filter(part -> part.code().equals(code)).findFirst();
  }

  /**
   * The scale on which the school may say where it sees itself; empty where nothing is estimated.
   */
  Optional<FrameworkContent.Scale> scale(Review review, String code) {
    return code.startsWith(COMPONENT)
        ? content(review).scaleOf(code.substring(COMPONENT.length()))
        : Optional.empty();
  }

  private FrameworkContent content(Review review) {
    return frameworks.get(review.getFrameworkId()).content();
  }
}
