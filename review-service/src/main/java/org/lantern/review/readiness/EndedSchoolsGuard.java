package org.lantern.review.readiness;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAction;
import org.lantern.review.review.ReviewGuard;
import org.lantern.review.schoolcopy.SchoolCopy;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectKind;

/**
 * A trust and an area outlast their schools: a review of one is not ready while the school where
 * the team meets has ended. Whether that of a school goes on administrators decide, see
 * docs/endings.md.
 */
@Singleton
class EndedSchoolsGuard implements ReviewGuard {
  private final SchoolCopyService schools;

  EndedSchoolsGuard(SchoolCopyService schools) {
    this.schools = schools;
  }

  @Override
  public Set<ReviewAction> actions() {
    return Set.of(ReviewAction.MARK_READY);
  }

  @Override
  public List<String> lacking(Review review) {
    Subject subject = review.getSubject();
    return ended(subject).contains(subject.hostId()) ? List.of(hostEnded(subject)) : List.of();
  }

  /** Of the host and of the other named schools; those change nothing but the plan. */
  List<String> remarks(Review review) {
    Subject subject = review.getSubject();
    Set<UUID> ended = ended(subject);
    List<String> remarks = new ArrayList<>();
    if (ended.contains(subject.hostId())) {
      remarks.add(hostEnded(subject));
    }
    subject.furtherSchoolIds().stream()
        .filter(ended::contains)
        .map(
            school ->
                "%s has ended; this review names it. Plan nothing there; who goes on for it can ask for a review of their own."
                    .formatted(name(school)))
        .forEach(remarks::add);
    return remarks;
  }

  private Set<UUID> ended(Subject subject) {
    return subject.kind() == SubjectKind.SCHOOL
        ? Set.of()
        : schools.endedAmong(subject.schoolIds());
  }

  private String hostEnded(Subject subject) {
    return "%s has ended; the team was to meet there. Ask the network to move the review to %s."
        .formatted(
            name(subject.hostId()),
            subject.concernsTrust()
                ? "another school of the trust"
                : "another of its schools, or to one that goes on for it");
  }

  private String name(UUID school) {
    return schools.find(school).map(SchoolCopy::getName).orElse("A school");
  }
}
