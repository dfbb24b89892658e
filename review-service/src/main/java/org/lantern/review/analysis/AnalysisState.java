package org.lantern.review.analysis;

/** Whether the team still writes its analysis for itself, or the school reads it. */
public enum AnalysisState {
  DRAFTING,
  SHARED
}
