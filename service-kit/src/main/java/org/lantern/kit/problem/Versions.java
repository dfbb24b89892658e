package org.lantern.kit.problem;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;

/** ETags and If-Match: the version of a thing as the caller sees it. */
public final class Versions {
  private Versions() {}

  /**
   * Lets a change pass only when it names the present version.
   *
   * @param current makes the representation that a refused caller compares with
   * @throws Refusal.VersionMissing without If-Match
   * @throws Refusal.Stale when the thing has moved on
   */
  public static void require(String ifMatch, long version, Supplier<?> current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refusal.VersionMissing();
    }
    String given = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    if (!given.equals(Long.toString(version))) {
      throw new Refusal.Stale(current.get());
    }
  }

  public static Response ok(Versioned<?> found) {
    return Response.ok(found.body()).tag(tag(found.version())).build();
  }

  /** 201 with the address of the new thing. */
  public static Response created(String path, Versioned<?> made) {
    return Response.created(URI.create(path)).entity(made.body()).tag(tag(made.version())).build();
  }

  private static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }
}
