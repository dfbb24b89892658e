package org.lantern.accreditation.decision;

/** What can happen to a decision, with the event each publishes. */
public enum DecisionAction {
  OPEN("accreditation.decision-opened.v1"),
  ACCREDIT("accreditation.decision-accredited.v1"),
  DECLINE("accreditation.decision-declined.v1");

  final String eventType;

  DecisionAction(String eventType) {
    this.eventType = eventType;
  }
}
