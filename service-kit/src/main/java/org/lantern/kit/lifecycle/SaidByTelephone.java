package org.lantern.kit.lifecycle;

import org.lantern.kit.actor.Actor;

/**
 * Hears of every move whose mover spoke by telephone, so that the person is told; implemented by
 * services that take words by telephone.
 */
public interface SaidByTelephone {
  /** Within the running transaction; one call may move several things, the one asked for first. */
  void moved(Actor speaker, Transition move);
}
