package org.lantern.school.ending;

/** What can happen to an ending, with the event each publishes. */
public enum EndingAction {
  SEE("school.ending-seen.v1"),
  SETTLE("school.ending-settled.v1"),
  DROP("school.ending-dropped.v1");

  final String eventType;

  EndingAction(String eventType) {
    this.eventType = eventType;
  }
}
