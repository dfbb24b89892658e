package org.lantern.kit.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * Bodies are read strictly: a field that nobody knows is refused rather than lost, and a fraction
 * where a whole number belongs rather than cut. A mapper of its own for HTTP alone; readers of
 * events and of kept answers stay tolerant.
 */
@Provider
class StrictBodies implements ContextResolver<ObjectMapper> {
  private final ObjectMapper strict;

  StrictBodies(ObjectMapper json) {
    strict = strict(json);
  }

  static ObjectMapper strict(ObjectMapper json) {
    return json.copy()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .registerModule(new KnownYears());
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return strict;
  }
}
