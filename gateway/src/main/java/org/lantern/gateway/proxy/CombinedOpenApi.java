package org.lantern.gateway.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One OpenAPI document of the whole platform, put together from the services' own and ours. */
@Singleton
public class CombinedOpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final List<String> SERVICES =
      List.of("school", "review", "accreditation", "gateway");

  void register(@Observes Router router) {
    String document = combined().toString();
    router
        .get("/api/openapi.json")
        .handler(
            context ->
                context.response().putHeader("Content-Type", "application/json").end(document));
  }

  /**
   * The services' paths and components in one document.
   *
   * @throws IllegalStateException when two services disagree about a name
   */
  static ObjectNode combined() {
    ObjectNode whole = JSON.createObjectNode().put("openapi", "3.1.0");
    whole.putObject("info").put("title", "Lantern").put("version", "1");
    ObjectNode paths = whole.putObject("paths");
    ObjectNode components = whole.putObject("components");
    for (String service : SERVICES) {
      JsonNode part = read(service);
      merge(paths, part.path("paths"));
      part.path("components")
          .properties()
          .forEach(kind -> merge(components.withObjectProperty(kind.getKey()), kind.getValue()));
    }
    return whole;
  }

  private static JsonNode read(String service) {
    String file = "/openapi/" + service + "/openapi.yaml";
    try (InputStream in = CombinedOpenApi.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + file);
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void merge(ObjectNode whole, JsonNode part) {
    part.properties()
        .forEach(
            entry -> {
              JsonNode before = whole.get(entry.getKey());
              if (before != null && !before.equals(entry.getValue())) {
                throw new IllegalStateException("two services disagree about " + entry.getKey());
              }
              whole.set(entry.getKey(), entry.getValue());
            });
  }
}
