package org.lantern.school.identity;

/** Why a person is erased; one of a list, so that nobody writes about them once more. */
public enum ErasureReason {
  /** They asked for it. */
  ASKED,
  /** Nothing needs to be kept any longer. */
  KEPT_LONG_ENOUGH,
  /** They should never have stood here. */
  BY_MISTAKE
}
