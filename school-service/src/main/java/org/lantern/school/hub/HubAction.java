package org.lantern.school.hub;

/** What can happen to a hub, with the event each publishes. */
public enum HubAction {
  OPEN("school.hub-opened.v1"),
  RENAME("school.hub-renamed.v1"),
  CLOSE("school.hub-closed.v1");

  final String eventType;

  HubAction(String eventType) {
    this.eventType = eventType;
  }
}
