package org.lantern.review.request;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.schoolcopy.SchoolCopy;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectKind;

/** What a review can be about: its parts fit together, and its schools belong to the network. */
@Singleton
class NamedSubjects {
  private final SchoolCopyService schools;

  NamedSubjects(SchoolCopyService schools) {
    this.schools = schools;
  }

  /**
   * The subject as it was named, whether or not it can be so.
   *
   * @throws Refusal.AgainstTheRules where it names too little for its kind, or too much
   */
  static Subject of(RequestReviewRequest asked) {
    SubjectRequest named = asked.subject();
    if (named == null) {
      return Subject.ofSchool(asked.schoolId());
    }
    require(
        (named.kind() == SubjectKind.TRUST) == (named.trustId() != null),
        "Name a trust for a review of a trust, and for no other.");
    require(
        (named.kind() == SubjectKind.AREA) == (named.area() != null),
        "Name an area for a review of an area, and for no other.");
    require(
        named.kind() == SubjectKind.AREA || named.schoolIds().isEmpty(),
        "Further schools are named for an area alone. Leave them out, or choose an area.");
    return switch (named.kind()) {
      case SCHOOL -> Subject.ofSchool(asked.schoolId());
      case TRUST -> Subject.ofTrust(named.trustId(), asked.schoolId());
      case AREA -> Subject.ofArea(named.area(), asked.schoolId(), named.schoolIds());
    };
  }

  /**
   * Lets pass schools that are members today, and a host that belongs to the trust.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  void requireReal(Subject subject) {
    require(
        schools.isMemberToday(subject.hostId()),
        "The school is not a member of the network today. Ask the network about membership.");
    require(
        schools.areMembersToday(subject.furtherSchoolIds()),
        "Not every school that you name is a member of the network today. Leave those out that are"
            + " not, or ask the network about membership.");
    if (subject.concernsTrust()) {
      requireOfTrust(subject, subject.hostId());
    }
  }

  private void requireOfTrust(Subject subject, UUID schoolId) {
    require(
        schools
            .find(schoolId)
            .map(SchoolCopy::getTrustId)
            .filter(subject.ownerId()::equals)
            .isPresent(),
        "The school where the team meets does not belong to the trust. Name one of its schools.");
  }

  /**
   * Lets pass a member that can be the host when the one before has ended: a school that goes on
   * for it, another that the area names, or another of the trust.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  void requireCanHost(Subject subject, UUID schoolId) {
    if (subject.kind() == SubjectKind.SCHOOL) {
      schools.requireSuccessor(subject.hostId(), schoolId);
      return;
    }
    require(
        schools.endedAmong(List.of(subject.hostId())).contains(subject.hostId()),
        "The school where the team meets has not ended. It stays the host.");
    if (subject.concernsTrust()) {
      requireOfTrust(subject, schoolId);
    } else if (!subject.furtherSchoolIds().contains(schoolId)) {
      schools.requireSuccessor(subject.hostId(), schoolId);
    }
    require(
        schools.isMemberToday(schoolId),
        "The school is not a member of the network today. Make it one first.");
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new Refusal.AgainstTheRules(sentence);
    }
  }
}
