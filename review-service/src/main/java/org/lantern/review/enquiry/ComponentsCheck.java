package org.lantern.review.enquiry;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessCheck;
import org.lantern.review.readiness.SharedAnalysis;
import org.lantern.review.review.Review;
import org.lantern.review.visit.ActivityService;

/**
 * No component of the framework is passed over. Only what the school can read counts, because the
 * school reads what lacks.
 */
@Singleton
class ComponentsCheck implements ReadinessCheck {
  private final FrameworkService frameworks;
  private final ActivityService activities;
  private final SharedAnalysis analysis;
  private final LineRepository lines;

  ComponentsCheck(
      FrameworkService frameworks,
      ActivityService activities,
      SharedAnalysis analysis,
      LineRepository lines) {
    this.frameworks = frameworks;
    this.activities = activities;
    this.analysis = analysis;
    this.lines = lines;
  }

  @Override
  public Preparation preparation() {
    return Preparation.COMPONENTS;
  }

  @Override
  public List<String> lacking(Review review) {
    Set<String> looked = new HashSet<>(activities.components(review.getId()));
    if (analysis.isShared(review.getId())) {
      lines.of(review.getId()).forEach(line -> looked.add(line.getComponent()));
    }
    return frameworks.get(review.getFrameworkId()).content().components().stream()
        .filter(component -> !looked.contains(component.code()))
        .map(FrameworkContent.Component::title)
        .map(
            ("Nothing looks at \"%s\" yet. Plan an activity for it, or share a line of enquiry"
                    + " on it.")
                ::formatted)
        .toList();
  }
}
