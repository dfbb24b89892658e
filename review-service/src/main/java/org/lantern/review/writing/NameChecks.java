package org.lantern.review.writing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.framework.FrameworkContent;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.practicecopy.PracticeCopy;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.review.Review;
import org.lantern.review.schoolcopy.SchoolCopyService;
import org.lantern.review.subject.Subject;

/**
 * Makes the check for a review: its school, its programme, the components and lenses of its
 * framework and the practices put forward are no people, and what was dismissed once is not raised
 * again.
 */
@Singleton
public class NameChecks {
  private final FrameworkService frameworks;
  private final ProgrammeService programmes;
  private final SchoolCopyService schools;
  private final PracticeCopyService practices;
  private final DismissedWordsRepository dismissed;

  NameChecks(
      FrameworkService frameworks,
      ProgrammeService programmes,
      SchoolCopyService schools,
      PracticeCopyService practices,
      DismissedWordsRepository dismissed) {
    this.frameworks = frameworks;
    this.programmes = programmes;
    this.schools = schools;
    this.practices = practices;
    this.dismissed = dismissed;
  }

  /** For the team: with what was dismissed in its texts. */
  public NameCheck of(Review review) {
    return new NameCheck(known(review), dismissed.of(review.getId()));
  }

  /** For the school and the network: what the team dismissed would tell what it wrote. */
  public NameCheck outsideTheTeam(Review review) {
    return new NameCheck(known(review));
  }

  private List<String> known(Review review) {
    List<String> known = new ArrayList<>();
    Subject subject = review.getSubject();
    known.addAll(schools.namesOf(subject));
    if (subject.concernsTrust()) {
      known.add(schools.trustName(subject.ownerId()));
    }
    known.add(programmes.get(review.getProgrammeId()).title());
    FrameworkContent framework = frameworks.get(review.getFrameworkId()).content();
    framework.components().stream().map(FrameworkContent.Component::title).forEach(known::add);
    framework.lenses().stream().map(FrameworkContent.Lens::title).forEach(known::add);
    practices.nominatedFor(review.getId(), review.getSchoolId()).stream()
        .map(PracticeCopy::getTitle)
        .forEach(known::add);
    return known;
  }

  /** These words are no names, in whatever is written of the review. */
  public void dismiss(UUID reviewId, Collection<String> words) {
    dismissed.dismiss(reviewId, words);
  }

  /**
   * Lets pass what is shared by being sent.
   *
   * @param where in what the words stand, as its readers call it
   * @param acknowledged null is as good as not said
   * @throws Refusal.AgainstTheRules for words that look like a name, unless it is acknowledged
   */
  public static void require(
      String where, Collection<NameCheck.Remark> remarks, Boolean acknowledged) {
    List<String> asked = asked(where, remarks);
    if (!asked.isEmpty() && !Boolean.TRUE.equals(acknowledged)) {
      throw new Refusal.AgainstTheRules(asked);
    }
  }

  /**
   * What is asked before something with such words in it is shared, one sentence; empty where there
   * are none.
   *
   * @param where in what they stand, as its readers call it
   */
  public static List<String> asked(String where, Collection<NameCheck.Remark> remarks) {
    if (remarks.isEmpty()) {
      return List.of();
    }
    String words =
        remarks.stream()
            .map(remark -> "\"" + remark.words().replaceAll("\\s+", " ") + "\"")
            .distinct()
            .collect(Collectors.joining(", "));
    return List.of(
        ("%s: %s could be a person's name. Change it, dismiss it where it stands, or go on with"
                + " \"acknowledged\" if it gives nobody away.")
            .formatted(where, words));
  }
}
