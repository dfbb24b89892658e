package org.lantern.review.enquiry;

/** Whether the visit has found out what a line of enquiry asks. */
public enum LineState {
  OPEN,
  ANSWERED,
  SET_ASIDE
}
