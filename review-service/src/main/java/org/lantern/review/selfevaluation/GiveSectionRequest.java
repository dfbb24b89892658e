package org.lantern.review.selfevaluation;

import java.util.UUID;

/**
 * Gives a section to a colleague.
 *
 * @param personId somebody of the school; null to take it back
 */
public record GiveSectionRequest(UUID personId) {}
