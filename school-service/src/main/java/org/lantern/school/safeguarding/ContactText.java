package org.lantern.school.safeguarding;

/** What the texts of a contact may hold, as both requests ask it. */
final class ContactText {
  static final String SHOWABLE = "[^\\p{Cntrl}\\p{Cs}]*";
  static final String NOT_SHOWABLE =
      "holds a line break or another character that cannot be shown; leave it out";
  static final String WORD = "(?s).*\\p{L}.*";
  static final String NO_WORD = "has no letter; write the person's name";
  static final String NUMBER = "(?s)(?:[^0-9]*[0-9]){3}.*";
  static final String NO_NUMBER = "has fewer than three digits; write a number that can be called";
  static final int LONGEST = 100;
  static final int LONGEST_NAME = 200;
  static final int LONGEST_ADDRESS = 254;
  static final String TOO_LONG = "can have {max} characters at most";

  private ContactText() {}

  /** Blank is as good as not given. */
  static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
