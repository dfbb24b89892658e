package org.lantern.school.hub;

import java.util.List;
import java.util.UUID;

/** A hub as everybody of the network may read it; its schools are found by their memberships. */
public record HubResponse(UUID id, String name, HubState state, List<HubAction> allowedActions) {}
