package org.lantern.school.ending;

import java.util.List;
import java.util.UUID;

/**
 * What is said about an ending, by the register's links or by an administrator.
 *
 * @param kind null while nobody knows
 * @param successors the schools that followed, as far as the register has them
 */
record Account(EndingKind kind, List<UUID> successors) {
  static final Account UNKNOWN = new Account(null, List.of());
}
