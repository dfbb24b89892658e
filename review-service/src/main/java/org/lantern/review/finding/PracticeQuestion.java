package org.lantern.review.finding;

/** What a team asks of a nominated practice before it recommends it. */
public enum PracticeQuestion {
  ABOVE_GOOD_PRACTICE("Is it clearly above normal good practice?"),
  IMPACT_ON_PUPILS(
      "Is there evidence of impact on pupils, disadvantaged ones and those with additional needs"
          + " among them?"),
  EMBEDDED("Is it embedded, and not dependent on one person?"),
  READY_TO_SHARE("Is the school able and willing to share it?"),
  TRANSFERABLE("Can it be carried elsewhere, under conditions that are known?");

  private final String text;

  PracticeQuestion(String text) {
    this.text = text;
  }

  /** The question as it is asked. */
  public String text() {
    return text;
  }
}
