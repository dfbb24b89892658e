package org.lantern.school.theme;

import java.util.UUID;
import org.lantern.kit.event.DomainEvent;

/**
 * A theme as it is now.
 *
 * @param mergedInto the standing theme that took its place; null while it stands itself
 */
record ThemeChanged(UUID themeId, String name, ThemeState state, UUID mergedInto)
    implements DomainEvent {
  static final String TYPE = "school.theme-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregateId() {
    return themeId;
  }
}
