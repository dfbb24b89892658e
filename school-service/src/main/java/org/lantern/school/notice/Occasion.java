package org.lantern.school.notice;

/** Why somebody is told of a task: it was opened, or its day comes near, is here or has passed. */
enum Occasion {
  OPENED(""),
  BEFORE("Reminder: "),
  DUE("Due today: "),
  AFTER("Overdue: ");

  private final String prefix;

  Occasion(String prefix) {
    this.prefix = prefix;
  }

  /** What the subject of a mail begins with. */
  String prefix() {
    return prefix;
  }
}
