package org.lantern.school.membership;

import java.util.UUID;

/**
 * The hub the school belongs to from now on.
 *
 * @param hubId null for none
 */
public record MoveHubRequest(UUID hubId) {}
