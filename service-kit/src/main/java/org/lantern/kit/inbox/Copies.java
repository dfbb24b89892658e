package org.lantern.kit.inbox;

import jakarta.inject.Singleton;

/**
 * Whether the copies of this service are whole. While a replay builds any of them anew, in this
 * process or another, nothing that happens by itself may read them: what it does not find then it
 * would never look for again.
 */
@Singleton
public class Copies {
  private final InboxTables tables;

  Copies(InboxTables tables) {
    this.tables = tables;
  }

  /** Whether no replay is under way; if so, none begins until the running transaction ends. */
  public boolean holdWhole() {
    tables.holdCopies();
    return !tables.isReplaying();
  }
}
