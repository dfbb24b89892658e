package org.lantern.kit.actor;

/** Who a row of a lifecycle names: a role in the network, or a relation to the one object. */
public sealed interface Mover permits Role, Relation {
  String name();
}
