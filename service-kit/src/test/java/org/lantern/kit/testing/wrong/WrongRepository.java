package org.lantern.kit.testing.wrong;

import jakarta.ws.rs.core.Response;

/** Speaks HTTP. */
class WrongRepository {
  Response answer() {
    return Response.ok().build();
  }
}
