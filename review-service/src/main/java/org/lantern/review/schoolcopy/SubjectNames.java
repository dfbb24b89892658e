package org.lantern.review.schoolcopy;

import jakarta.inject.Singleton;
import org.lantern.review.subject.Subject;

/** What a review's subject is called in words, by what is known of its schools. */
@Singleton
public class SubjectNames {
  private final SchoolCopyService schools;

  SubjectNames(SchoolCopyService schools) {
    this.schools = schools;
  }

  /** Who took part: the trust, or the named schools. */
  public String who(Subject subject) {
    String names = names(subject);
    return names.isBlank() ? "The school" : names;
  }

  /** What the review was about; null where the school's name says it. */
  public String title(Subject subject) {
    return switch (subject.kind()) {
      case SCHOOL -> null;
      case TRUST -> "The trust " + names(subject);
      case AREA -> subject.area() + " at " + names(subject);
    };
  }

  private String names(Subject subject) {
    return subject.concernsTrust()
        ? schools.trustName(subject.ownerId())
        : String.join(", ", schools.namesOf(subject));
  }
}
