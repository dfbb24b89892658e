/**
 * The network's one list of themes, which findings, practice and search share. Start with {@link
 * org.lantern.school.theme.ThemeService}; {@link org.lantern.school.theme.ThemeLifecycle} says what
 * can happen to a theme. A merged one keeps its name and points to the standing one it became.
 */
package org.lantern.school.theme;
