package org.lantern.school.newyear;

/** What can happen to the step into a year, with the event each publishes. */
public enum YearAction {
  DRAFT("school.year-drafted.v1"),
  CHOOSE("school.year-school-chosen.v1"),
  START("school.year-started.v1"),
  FINISH("school.year-finished.v1"),
  DROP("school.year-dropped.v1");

  final String eventType;

  YearAction(String eventType) {
    this.eventType = eventType;
  }
}
