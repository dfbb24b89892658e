package org.lantern.endtoend.walk;

import org.lantern.platform.Person;

/** A lead and a peer who may review together. */
public record Team(Person lead, Person peer) {}
