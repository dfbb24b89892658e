package org.lantern.kit.testing.wrong;

import jakarta.ws.rs.GET;

/** Reaches for a repository, and says nothing about who may call it. */
class WrongResource {
  private final WrongRepository repository = new WrongRepository();

  @GET
  public String get() {
    return repository.toString();
  }
}
