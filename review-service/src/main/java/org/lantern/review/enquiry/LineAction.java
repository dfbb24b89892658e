package org.lantern.review.enquiry;

/** What can happen to a line of enquiry; other services hear nothing of it. */
public enum LineAction {
  ANSWER,
  SET_ASIDE,
  REOPEN
}
