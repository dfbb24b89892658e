package org.lantern.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.lantern.platform.Person;

/** The REST API through the gateway, as a program of one of the fictional people uses it. */
public final class Api {
  /** Days are written as the API reads them. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String address;
  private final TokenSource tokens;

  public Api(String address, TokenSource tokens) {
    this.address = address;
    this.tokens = tokens;
  }

  public String address() {
    return address;
  }

  public Reply get(Person person, String path) {
    return send(request(person, path).GET());
  }

  /** A creating call, with a key of its own. */
  public Reply create(Person person, String path, Object body) {
    return create(person, path, body, UUID.randomUUID().toString());
  }

  public Reply create(Person person, String path, Object body, String key) {
    return send(creating(person, path, key).POST(json(body)));
  }

  /** A creating call that takes the place of a thing, at the version of it that was read. */
  public Reply createInPlace(Person person, String path, String etag, Object body) {
    String key = UUID.randomUUID().toString();
    return send(creating(person, path, key).header("If-Match", etag).POST(json(body)));
  }

  private HttpRequest.Builder creating(Person person, String path, String key) {
    return request(person, path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key);
  }

  /** A change of an existing thing, which names the version it changes. */
  public Reply change(String method, Person person, String path, String etag, Object body) {
    HttpRequest.Builder request = request(person, path).header("Content-Type", "application/json");
    if (etag != null) {
      request.header("If-Match", etag);
    }
    return send(request.method(method, body == null ? BodyPublishers.noBody() : json(body)));
  }

  /** A transition on the thing's own path, with the version read just before. */
  public Reply act(Person person, String thing, String action, Object body) {
    String etag = get(person, thing).expect(200).etag();
    return change("POST", person, thing + "/" + action, etag, body);
  }

  public Reply upload(Person person, String path, Path file) {
    return upload("POST", person, path, file);
  }

  /** Sends a file as it is. */
  public Reply upload(String method, Person person, String path, Path file) {
    try {
      return send(
          request(person, path)
              .header("Content-Type", "application/octet-stream")
              .method(method, BodyPublishers.ofFile(file)));
    } catch (IOException e) {
      throw new Reply.Unexpected("no file " + file);
    }
  }

  /** Whether a file can be read; for the register at hand. */
  static boolean isThere(Path file) {
    return Files.isReadable(file);
  }

  private HttpRequest.Builder request(Person person, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    if (person != null) {
      request.header("Authorization", "Bearer " + tokens.of(person));
    }
    return request;
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(
          answer.statusCode(), parsed(answer), answer.headers().firstValue("ETag").orElse(null));
    } catch (IOException e) {
      throw new Unanswered(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered(new IOException(e));
    }
  }

  private static JsonNode parsed(HttpResponse<String> answer) throws IOException {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") ? JSON.readTree(answer.body()) : MissingNode.getInstance();
  }

  private static BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** No answer came; what was asked may have happened once, or not at all. */
  public static final class Unanswered extends RuntimeException {
    Unanswered(IOException cause) {
      super(cause);
    }
  }
}
