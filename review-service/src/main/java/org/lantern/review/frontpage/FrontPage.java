package org.lantern.review.frontpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.report.ReportContent;
import org.lantern.review.report.ReportPart;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.Phase;
import org.lantern.review.schoolcopy.SchoolCopy;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;

/** Puts the front page of a report together from what is known on the day it is frozen. */
@ApplicationScoped
class FrontPage implements ReportPart {
  private final SchoolCopyService schools;
  private final PracticeCopyService practices;
  private final LastTime lastTime;
  private final NetworkTime time;

  FrontPage(
      SchoolCopyService schools,
      PracticeCopyService practices,
      LastTime lastTime,
      NetworkTime time) {
    this.schools = schools;
    this.practices = practices;
    this.lastTime = lastTime;
    this.time = time;
  }

  @Override
  public Optional<ReportContent.Front> front(Review review) {
    return Optional.of(review.getSubject().concernsTrust() ? ofTrust(review) : ofSchool(review));
  }

  /** The school where the team met has its own reports: of it nothing is said here. */
  private ReportContent.Front ofTrust(Review review) {
    Subject subject = review.getSubject();
    String name = schools.trustName(subject.ownerId());
    return new ReportContent.Front(
        null, null, name.isEmpty() ? null : name, last(review), List.of());
  }

  private ReportContent.Front ofSchool(Review review) {
    UUID schoolId = review.getSchoolId();
    Optional<SchoolCopy> school = schools.find(schoolId);
    return new ReportContent.Front(
        schools.hubNameToday(schoolId).orElse(null),
        school.map(SchoolCopy::getPhase).map(Phase::words).orElse(null),
        school.map(SchoolCopy::getTrustName).orElse(null),
        last(review),
        validPractices(review));
  }

  private ReportContent.LastTime last(Review review) {
    return lastTime.before(review).orElse(null);
  }

  /** What this review led to is not from before it, also in a later edition of its report. */
  private List<ReportContent.ValidPractice> validPractices(Review review) {
    return practices
        .accredited(review.getSchoolId(), review.getDays().getFirst(), time.today())
        .stream()
        .map(each -> new ReportContent.ValidPractice(each.title(), each.until()))
        .toList();
  }
}
