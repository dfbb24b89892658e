package org.lantern.school.theme;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Merges a theme.
 *
 * @param into the standing theme that takes its place
 */
public record MergeThemeRequest(@NotNull UUID into) {}
