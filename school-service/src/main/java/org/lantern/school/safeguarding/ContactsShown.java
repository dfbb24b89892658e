package org.lantern.school.safeguarding;

import java.util.UUID;
import org.lantern.kit.actor.Actor;

/**
 * Told, in the same transaction, that somebody was shown whom to call about a school's children.
 */
public interface ContactsShown {
  void shown(Actor actor, UUID schoolId);
}
