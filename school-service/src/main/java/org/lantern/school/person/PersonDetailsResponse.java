package org.lantern.school.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person as they themselves and the administrators read them.
 *
 * @param address where mail goes
 * @param nearSchoolId the school near which they set out; null when not said
 */
public record PersonDetailsResponse(
    UUID id, String name, String address, List<KnownAddress> addresses, UUID nearSchoolId) {

  /**
   * An address they are known by.
   *
   * @param signedInAt when somebody first signed in with it; null while nobody has
   */
  public record KnownAddress(String address, Instant signedInAt) {}
}
