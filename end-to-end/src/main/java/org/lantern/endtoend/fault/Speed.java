package org.lantern.endtoend.fault;

import org.lantern.endtoend.check.Databases;
import org.lantern.endtoend.walk.Pace;

/** How fast a run goes, in all and while no part of the platform is away. */
final class Speed {
  private final Pace pace;
  private final Databases databases;
  private long begun;
  private long transitionsBefore;
  private double wholeSince;
  private long changesThen;
  private double wholeSeconds;
  private long wholeChanges;

  Speed(Pace pace, Databases databases) {
    this.pace = pace;
    this.databases = databases;
  }

  void begin() {
    transitionsBefore = databases.transitions();
    begun = System.nanoTime();
    pace.begin();
    back();
  }

  /** Since the beginning. */
  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Something goes away now. */
  void away() {
    wholeSeconds += seconds() - wholeSince;
    wholeChanges += pace.passed() - changesThen;
  }

  /** Everything answers again from now on. */
  void back() {
    wholeSince = seconds();
    changesThen = pace.passed();
  }

  /** Per second until now: changes asked for, transitions in the histories, and while whole. */
  String summary() {
    double all = seconds();
    return "%.1f changes asked for and %.1f transitions made each second, %.1f asked for while nothing was away"
        .formatted(
            pace.passed() / all,
            (databases.transitions() - transitionsBefore) / all,
            wholeChanges / wholeSeconds);
  }
}
