package org.lantern.accreditation.accreditation;

/** What can happen to an accreditation, with the event each publishes. */
public enum AccreditationAction {
  GRANT("accreditation.granted.v1"),
  LIST("accreditation.listed.v1");

  final String eventType;

  AccreditationAction(String eventType) {
    this.eventType = eventType;
  }
}
