package org.lantern.review.overdue;

/** What administrators hear of when it is not there in time, with the kind of their task. */
public enum Awaited {
  TEAM("team-overdue"),
  SELF_EVALUATION("self-evaluation-overdue"),
  ANALYSIS("analysis-overdue"),
  FINDINGS("findings-overdue");

  private final String task;

  Awaited(String task) {
    this.task = task;
  }

  /** The kind of the task; whoever is done with what was awaited closes it. */
  public String task() {
    return task;
  }
}
