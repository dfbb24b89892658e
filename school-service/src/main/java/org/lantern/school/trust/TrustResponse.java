package org.lantern.school.trust;

import java.util.UUID;

/** A trust as everybody of the network may read it; its schools are searched by its code. */
public record TrustResponse(UUID id, String code, String name) {}
