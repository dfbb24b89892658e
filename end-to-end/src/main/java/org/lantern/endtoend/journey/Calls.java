package org.lantern.endtoend.journey;

import java.util.UUID;
import java.util.function.Predicate;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/**
 * By what people do things in a walk. The phases of a review are written against this, so that the
 * same steps are walked strictly in journeys and patiently while parts of the platform are away.
 * Every call returns once it is done, and names itself in a few words for whoever reads along.
 */
public interface Calls {
  /** Makes a thing, once. */
  Reply make(Person who, String what, String path, Object body);

  /**
   * Moves the thing of that path, once, at the version it has just then.
   *
   * @param body null for none
   */
  Reply move(Person who, String what, String thing, String action, Object body);

  /**
   * Changes something at a version that the caller has read.
   *
   * @param etag null for what is not there yet
   */
  Reply change(String method, Person who, String what, String path, String etag, Object body);

  /**
   * Signs the findings of a review as they read just then.
   *
   * @param body null for none
   */
  Reply sign(Person who, String what, String review, Object body);

  /** Reads until the answer suits: what others did may still be on its way. */
  Reply read(Person who, String what, String path, Predicate<Reply> suits);

  /** The first sign-in, which links the person. */
  UUID signIn(Person who);

  /** Reads what is there. */
  default Reply read(Person who, String what, String path) {
    return read(who, what, path, any -> true);
  }

  /** The id at the end of a thing's path. */
  static UUID idOf(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
