package org.lantern.school.notice;

import java.util.List;

/** How somebody wishes to be told, for every kind there is. */
public record MailPreferencesResponse(List<Item> preferences) {
  /**
   * One kind.
   *
   * @param title what it is about, in plain words
   * @param mayBeOff false for what only this person can do
   */
  public record Item(String kind, String title, Wish wish, boolean mayBeOff) {}
}
