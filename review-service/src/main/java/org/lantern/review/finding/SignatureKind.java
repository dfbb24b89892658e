package org.lantern.review.finding;

/** What a signature says. */
public enum SignatureKind {
  AGREED,
  /** Signed with a note of disagreement, which goes into the report. */
  DISAGREED,
  /** The school cannot or will not sign; the lead recorded that, with the reason. */
  NOT_AGREEING
}
