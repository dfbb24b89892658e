package org.lantern.school.theme;

import static org.lantern.kit.lifecycle.Lifecycle.row;
import static org.lantern.school.theme.ThemeAction.FOLLOW;
import static org.lantern.school.theme.ThemeAction.MERGE;
import static org.lantern.school.theme.ThemeAction.RENAME;
import static org.lantern.school.theme.ThemeState.MERGED;
import static org.lantern.school.theme.ThemeState.STANDING;

import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.Lifecycle;

/** The table of a theme. */
final class ThemeLifecycle {
  static final Lifecycle<ThemeState, ThemeAction> TABLE =
      Lifecycle.of(
          "theme",
          row(
              STANDING,
              RENAME,
              STANDING,
              Role.NETWORK_ADMIN,
              "The network calls it otherwise; everything under it stays there."),
          row(
              STANDING,
              MERGE,
              MERGED,
              Role.NETWORK_ADMIN,
              "Two words for one thing become one; the old word stays findable and points to the"
                  + " other."),
          row(
              MERGED,
              FOLLOW,
              MERGED,
              Relation.SYSTEM,
              "When the theme it points to is merged, it points to that one's new place."));

  private ThemeLifecycle() {}
}
