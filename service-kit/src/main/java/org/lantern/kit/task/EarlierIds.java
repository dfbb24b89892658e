package org.lantern.kit.task;

import java.util.List;
import java.util.UUID;

/**
 * Under which ids somebody may be known: those of their merged records too. Answered by a service
 * that keeps a copy of merges; what waits for somebody was opened under the id they had then.
 */
public interface EarlierIds {
  List<UUID> of(UUID personId);
}
