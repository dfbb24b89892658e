package org.lantern.accreditation.decision;

/** Where the network's decision on a recommended practice stands. */
public enum DecisionState {
  OPEN,
  ACCREDITED,
  DECLINED
}
