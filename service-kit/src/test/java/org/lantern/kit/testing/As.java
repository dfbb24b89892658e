package org.lantern.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** Calls the API as one person, with the key or the version that each kind of call needs. */
public final class As {
  private final String token;

  private As(String token) {
    this.token = token;
  }

  /** The person with that verified address. */
  public static As person(String address) {
    return new As(Tokens.of(address));
  }

  public Response get(String path) {
    return request().get(path);
  }

  /**
   * @param etag the version that is at hand already
   */
  public Response getUnless(String path, String etag) {
    return request().header("If-None-Match", etag).get(path);
  }

  /** A creating call under a key of its own. */
  public Response create(String path, String body) {
    return create(path, body, UUID.randomUUID().toString());
  }

  public Response create(String path, String body, String key) {
    return request().header("Idempotency-Key", key).body(body).post(path);
  }

  /** A creating call that also changes the thing it names the version of. */
  public Response create(String path, String body, String key, String etag) {
    return named(etag).header("Idempotency-Key", key).body(body).post(path);
  }

  /** A transition of the thing as it stands now. */
  public Response act(String thing, String verb) {
    return act(thing, verb, null);
  }

  public Response act(String thing, String verb, String body) {
    return act(thing, verb, body, get(thing).header("ETag"));
  }

  /**
   * @param etag the version named, null to name none
   */
  public Response act(String thing, String verb, String body, String etag) {
    RequestSpecification request = named(etag);
    return (body == null ? request : request.body(body)).post(thing + "/" + verb);
  }

  /**
   * @param etag the version named, null to name none
   */
  public Response put(String path, String body, String etag) {
    return named(etag).body(body).put(path);
  }

  /** Sends or fetches what is large, byte by byte. */
  public HttpResponse<byte[]> large(String method, String path, byte[] content) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/octet-stream")
            .method(method, HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A file as it is. */
  public Response upload(String path, byte[] content) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/octet-stream")
        .body(content)
        .put(path);
  }

  /** Takes a thing away as it stands now. */
  public Response delete(String path) {
    return delete(path, get(path).header("ETag"));
  }

  /**
   * @param etag the version named, null to name none
   */
  public Response delete(String path, String etag) {
    return named(etag).delete(path);
  }

  private RequestSpecification named(String etag) {
    return etag == null ? request() : request().header("If-Match", etag);
  }

  private RequestSpecification request() {
    return given().auth().oauth2(token).contentType("application/json");
  }
}
