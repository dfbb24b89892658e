package org.lantern.kit.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvents 1.0 event in JSON, with three attributes of our own.
 *
 * @param subject the aggregate's id
 * @param sequence counts the aggregate's events from 1, without gaps
 * @param correlationid the same through everything that one request caused
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "specversion",
  "id",
  "type",
  "source",
  "subject",
  "time",
  "datacontenttype",
  "sequence",
  "correlationid",
  "traceparent",
  "data"
})
public record EventEnvelope(
    String specversion,
    UUID id,
    String type,
    String source,
    UUID subject,
    Instant time,
    String datacontenttype,
    long sequence,
    String correlationid,
    String traceparent,
    JsonNode data) {}
