package org.lantern.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lantern.kit.event.EventEnvelope;

/** Lets another service's golden events arrive at a subscription, as its consumer hands them on. */
public final class Arriving {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EventHandling handling;
  private final Subscription subscription;

  public Arriving(EventHandling handling, Subscription subscription) {
    this.handling = handling;
    this.subscription = subscription;
  }

  /** The newest golden file of a type, under a new event id. */
  public UUID golden(String type, long sequence) {
    return golden(type, sequence, text -> text);
  }

  /** As {@link #golden(String, long)}, its text changed for the case. */
  public UUID golden(String type, long sequence, UnaryOperator<String> changed) {
    UUID id = UUID.randomUUID();
    again(id, type, sequence, changed);
    return id;
  }

  /** The same event once more. */
  public void again(UUID id, String type, long sequence, UnaryOperator<String> changed) {
    JsonNode data = read(changed.apply(text(type)));
    UUID subject = UUID.fromString(data.elements().next().asText());
    EventEnvelope event =
        new EventEnvelope(
            "1.0",
            id,
            type,
            "/" + subscription.producer(),
            subject,
            Instant.EPOCH,
            "application/json",
            sequence,
            null,
            null,
            data);
    handling.handleAll(subscription, "test." + subscription.producer(), List.of(event));
  }

  private String text(String type) {
    Path folder = Path.of("../%s-service/contracts".formatted(subscription.producer()), type);
    try (Stream<Path> files = Files.list(folder)) {
      return Files.readString(files.sorted().reduce((one, next) -> next).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
