package org.lantern.review.hidden;

import java.util.List;
import java.util.stream.Stream;

/** All secrets, feature by feature. */
final class Secrets {
  static final List<Secret> ALL =
      Stream.of(
              WholeReviewSecrets.all(),
              TeamSecrets.all(),
              PreparationSecrets.all(),
              VisitSecrets.all(),
              ReportSecrets.all(),
              PeopleSecrets.all())
          .flatMap(List::stream)
          .toList();

  private Secrets() {}
}
