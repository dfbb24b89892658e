package org.lantern.review.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * With whom a school shares its report.
 *
 * @param audiences with the choice CHOSEN alone
 */
public record ShareRequest(@NotNull SharingChoice choice, Set<@NotNull ReportAudience> audiences) {}
