package org.lantern.school.theme;

import java.util.List;
import java.util.UUID;

/**
 * A theme as everybody of the network may read it.
 *
 * @param mergedInto the standing theme that took its place; null while it stands itself
 */
public record ThemeResponse(
    UUID id, String name, ThemeState state, UUID mergedInto, List<ThemeAction> allowedActions) {}
