package org.lantern.platform;

/** Something that keeps the platform from running, in words for the person who started it. */
public final class PlatformTrouble extends RuntimeException {
  public PlatformTrouble(String message) {
    super(message);
  }
}
