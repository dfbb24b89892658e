package org.lantern.review.writing;

/**
 * How something written is shared; nothing need be said.
 *
 * @param acknowledged that no word that looks like a name gives a person away
 */
public record SharingRequest(boolean acknowledged) {
  /** Whether somebody said so. */
  public static boolean acknowledged(SharingRequest how) {
    return how != null && how.acknowledged();
  }
}
