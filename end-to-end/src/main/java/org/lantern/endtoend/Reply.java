package org.lantern.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What an operation answered.
 *
 * @param body JSON, a missing node where there is none
 * @param etag the version to name in a change, null where there is none
 */
public record Reply(int status, JsonNode body, String etag) {
  /** Lets only the expected status pass. */
  public Reply expect(int wanted) {
    if (status != wanted) {
      throw new Unexpected("expected " + wanted + " but got " + status + ": " + body);
    }
    return this;
  }

  public UUID id() {
    return UUID.fromString(text("id"));
  }

  public String text(String field) {
    return body.path(field).asText();
  }

  /** The sentences of a refusal. */
  public String sentence() {
    return body.path("detail").asText();
  }

  /** An answer that the journey did not expect. */
  public static final class Unexpected extends RuntimeException {
    public Unexpected(String message) {
      super(message);
    }
  }
}
