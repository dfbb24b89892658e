package org.lantern.review.request;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.stream.Stream;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;
import org.lantern.review.subject.SubjectKind;

/** Whether what a school says with its request can be so. */
@Singleton
class SoundRequest {
  private final SchoolCopyService schools;

  SoundRequest(SchoolCopyService schools) {
    this.schools = schools;
  }

  /**
   * Lets pass days that do not contradict each other, and contacts who belong to the subject.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  void require(Subject subject, WriteRequestRequest said) {
    if (Stream.concat(said.wanted().stream(), said.blocked().stream())
        .anyMatch(range -> range.lastDay().isBefore(range.firstDay()))) {
      throw new Refusal.AgainstTheRules("The last day cannot be before the first.");
    }
    if (said.wanted().stream()
        .anyMatch(range -> said.blocked().stream().anyMatch(range::overlaps))) {
      throw new Refusal.AgainstTheRules(
          "Days cannot be wanted and blocked at once. Take them out of one of the two.");
    }
    if (!schools.peopleOf(subject, said.contacts()).containsAll(new HashSet<>(said.contacts()))) {
      throw new Refusal.AgainstTheRules(
          subject.kind() == SubjectKind.SCHOOL
              ? "Name contacts who work or hold a role at the school. Ask the network to add them"
                  + " first."
              : "Name contacts who work or hold a role at one of the schools, or in the trust. Ask"
                  + " the network to add them first.");
    }
  }
}
