package org.lantern.review.evidence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.framework.FrameworkService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewState;
import org.lantern.review.visit.ActivityService;

/** When notes are taken, what they must name, and when they stay as they are. */
@Singleton
class NoteRules {
  private final FrameworkService frameworks;
  private final ActivityService activities;
  private final ReportStages reports;
  private final CitedNotes cited;
  private final NetworkTime time;

  NoteRules(
      FrameworkService frameworks,
      ActivityService activities,
      ReportStages reports,
      CitedNotes cited,
      NetworkTime time) {
    this.frameworks = frameworks;
    this.activities = activities;
    this.reports = reports;
    this.cited = cited;
    this.time = time;
  }

  /** As {@link #requireOpen}; what was on a device when the visit stopped still arrives. */
  void requireOpenForNew(Review review) {
    if (review.getState() != ReviewState.ABANDONED) {
      requireOpen(review);
    }
  }

  /** From the start of the visit, and late ones until the report is submitted. */
  void requireOpen(Review review) {
    if (review.getState() == ReviewState.ABANDONED) {
      throw new Refusal.NotInThisState(
          "The visit was stopped, and what was written stays as it is. Write a note of your own if"
              + " something is missing.",
          List.of());
    }
    boolean late =
        review.getState() == ReviewState.FINDINGS_AGREED && !reports.isSubmitted(review.getId());
    if (review.getState() != ReviewState.IN_PROGRESS && !late) {
      throw new Refusal.NotInThisState(
          "Notes are written while the review is in progress, and may arrive late until its"
              + " report is submitted.",
          List.of());
    }
  }

  void requireSound(Review review, WriteNoteRequest request) {
    List<String> wrong = new ArrayList<>();
    String component = request.component();
    if (!frameworks.get(review.getFrameworkId()).content().hasComponent(component)) {
      wrong.add("The framework has no component \"" + component + "\"; use one of its codes.");
    }
    if (request.activityId() != null && !activities.isOf(review.getId(), request.activityId())) {
      wrong.add("The timetable has no such activity; leave it out or choose another.");
    }
    if (request.seenOn().isAfter(time.today())) {
      wrong.add("%s has not come yet. Say on which day you saw it.".formatted(request.seenOn()));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal.AgainstTheRules(wrong);
    }
  }

  /**
   * @param sentence with a place for the findings that cite the note
   */
  void requireUncited(EvidenceNote note, String sentence) {
    List<String> citing = cited.citing(note.getId());
    if (!citing.isEmpty()) {
      throw new Refusal.AgainstTheRules(sentence.formatted(String.join("; ", citing)));
    }
  }
}
