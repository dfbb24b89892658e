package org.lantern.review.evidence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.SchoolCopy;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Makes the check for a review: its school and the components and lenses of its framework are no
 * people.
 */
@Singleton
public class NameChecks {
  private final FrameworkService frameworks;
  private final SchoolCopyService schools;

  NameChecks(FrameworkService frameworks, SchoolCopyService schools) {
    this.frameworks = frameworks;
    this.schools = schools;
  }

  public NameCheck of(Review review) {
    List<String> known = new ArrayList<>();
    schools.find(review.getSchoolId()).map(SchoolCopy::getName).ifPresent(known::add);
    FrameworkContent framework = frameworks.get(review.getFrameworkId()).content();
    framework.components().stream().map(FrameworkContent.Component::title).forEach(known::add);
    framework.lenses().stream().map(FrameworkContent.Lens::title).forEach(known::add);
    return new NameCheck(known);
  }
}
