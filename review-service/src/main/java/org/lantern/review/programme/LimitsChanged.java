package org.lantern.review.programme;

import java.util.UUID;

/** Told, in the same transaction, that a season gives other numbers of days for its steps. */
public interface LimitsChanged {
  void limitsChanged(UUID seasonId);
}
