package org.lantern.review.schoolcopy;

import java.util.Set;
import org.lantern.review.subject.SubjectKind;

/** How a school ended, in school-service's words. */
public enum EndingKind {
  CLOSED,
  MERGED_INTO_MEMBER,
  MERGED_ELSEWHERE,
  /** The same school, by the same id of ours. */
  NEW_NUMBER,
  SPLIT,
  /** The register does not have it; nobody knows more. */
  VANISHED;

  /** Those after which nobody in the network goes on for the school. */
  public static final Set<EndingKind> WITHOUT_SUCCESSOR = Set.of(CLOSED, MERGED_ELSEWHERE);

  /** Those after which members of the network read on as their predecessor's. */
  public static final Set<EndingKind> WITH_SUCCESSORS = Set.of(MERGED_INTO_MEMBER, SPLIT);

  /**
   * Whether what a school hosted can go to another: where one goes on for it, and a review of a
   * trust or an area also where none does, for other schools belong to that.
   *
   * @param ending null for a school that goes on
   */
  public static boolean canMove(EndingKind ending, SubjectKind of) {
    return ending != null
        && (WITH_SUCCESSORS.contains(ending)
            || (of != SubjectKind.SCHOOL && WITHOUT_SUCCESSOR.contains(ending)));
  }
}
