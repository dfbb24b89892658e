package org.lantern.accreditation.practice;

/** What can happen to a practice, with the event each publishes. */
public enum PracticeAction {
  NOMINATE("accreditation.practice-nominated.v1"),
  RECOMMEND("accreditation.practice-recommended.v1"),
  NOT_RECOMMEND("accreditation.practice-not-recommended.v1"),
  RELEASE("accreditation.practice-released.v1");

  final String eventType;

  PracticeAction(String eventType) {
    this.eventType = eventType;
  }
}
