package org.lantern.school.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person as they themselves and the administrators read them.
 *
 * @param address where mail goes; null once merged or erased
 * @param nearSchoolId the school near which they set out; null when not said
 * @param mergedInto the other record of the same person; null unless merged
 */
public record PersonDetailsResponse(
    UUID id,
    String name,
    String address,
    List<KnownAddress> addresses,
    UUID nearSchoolId,
    PersonState state,
    UUID mergedInto) {

  /**
   * An address they are known by.
   *
   * @param signedInAt when somebody first signed in with it; null while nobody has
   */
  public record KnownAddress(String address, Instant signedInAt) {}
}
