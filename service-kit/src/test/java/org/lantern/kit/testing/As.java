package org.lantern.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

  /** A creating call under a key of its own. */
  public Response create(String path, String body) {
    return create(path, body, UUID.randomUUID().toString());
  }

  public Response create(String path, String body, String key) {
    return request().header("Idempotency-Key", key).body(body).post(path);
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
