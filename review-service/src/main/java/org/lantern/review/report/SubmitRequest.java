package org.lantern.review.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a report is submitted; nothing need be said.
 *
 * @param despiteOpenComments that comments of the team may stay unresolved
 * @param acknowledged that no word that looks like a name gives a person away
 */
public record SubmitRequest(boolean despiteOpenComments, boolean acknowledged) {
  Set<Warning> passedOver() {
    Set<Warning> passed = EnumSet.noneOf(Warning.class);
    if (despiteOpenComments) {
      passed.add(Warning.OPEN_COMMENTS);
    }
    if (acknowledged) {
      passed.add(Warning.NAMES);
    }
    return passed;
  }
}
