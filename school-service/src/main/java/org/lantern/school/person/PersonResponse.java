package org.lantern.school.person;

import java.util.UUID;

/** A person as everybody of the network may know them. */
public record PersonResponse(UUID id, String name) {}
