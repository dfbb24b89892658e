package org.lantern.school.hub;

/** Where a hub stands. */
public enum HubState {
  OPEN,
  CLOSED
}
