package org.lantern.school.register;

/** How an import stands: it runs, or how it ended. */
public enum ImportState {
  RUNNING,
  DONE,
  /** The file was refused; nothing was imported. */
  REFUSED,
  /** An administrator stopped it; nothing was imported. */
  CANCELLED,
  /** The service ended or failed meanwhile; nothing was imported. */
  BROKEN_OFF
}
