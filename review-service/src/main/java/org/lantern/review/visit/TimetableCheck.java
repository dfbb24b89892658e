package org.lantern.review.visit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.review.programme.Preparation;
import org.lantern.review.readiness.ReadinessCheck;
import org.lantern.review.review.Review;

/** Every day of the visit is planned, and visitors and leaders see the same thing together. */
@Singleton
class TimetableCheck implements ReadinessCheck {
  private final ActivityRepository activities;
  private final Visitors visitors;

  TimetableCheck(ActivityRepository activities, Visitors visitors) {
    this.activities = activities;
    this.visitors = visitors;
  }

  @Override
  public Preparation preparation() {
    return Preparation.TIMETABLE;
  }

  @Override
  public List<String> lacking(Review review) {
    List<Activity> planned = activities.of(review.getId());
    List<String> lacking = new ArrayList<>(lackingDays(review, planned));
    long alone =
        visitors.withoutReviewer(
            review.getId(), planned.stream().map(Activity::getVisitorIds).toList());
    if (alone > 0) {
      lacking.add(
          "Activities whose visitors have all left the team, or shadow it: %d. Name the lead or a"
                  .formatted(alone)
              + " peer.");
    }
    long unpaired = planned.stream().filter(activity -> !activity.isPaired()).count();
    if (unpaired > 0) {
      lacking.add(
          "Activities without a visitor, or without a leader of the school: %d. Pair them, or say"
                  .formatted(unpaired)
              + " why no leader takes part.");
    }
    return lacking;
  }

  /** Days without a plan, and plans for days that are none of the visit's any more. */
  private static List<String> lackingDays(Review review, List<Activity> planned) {
    Set<LocalDate> days = planned.stream().map(Activity::getDay).collect(Collectors.toSet());
    Stream<String> empty =
        review.getDays().stream()
            .filter(day -> !days.contains(day))
            .map("The timetable has nothing on %s. Plan an activity."::formatted);
    Stream<String> gone =
        planned.stream()
            .map(Activity::getDay)
            .filter(day -> !review.getDays().contains(day))
            .distinct()
            .map("%s is no day of this visit any more. Move what is planned then."::formatted);
    return Stream.concat(empty, gone).toList();
  }
}
