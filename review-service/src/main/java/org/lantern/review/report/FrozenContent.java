package org.lantern.review.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** What a report says, between the JSON text that is frozen and its parts. */
@Singleton
public class FrozenContent {
  private final ObjectMapper json;

  FrozenContent(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Its parts.
   *
   * @throws IllegalStateException where it is no JSON, which nobody froze
   */
  public JsonNode read(String content) {
    try {
      return json.readTree(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what a report says is no JSON", e);
    }
  }

  String text(JsonNode content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what a report says cannot be written", e);
    }
  }
}
