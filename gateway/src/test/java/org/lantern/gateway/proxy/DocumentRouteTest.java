package org.lantern.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.lantern.gateway.personaldata.Network;

/** Documents are large, and what others have uploaded; the gateway lets them pass and stay so. */
@QuarkusTest
@QuarkusTestResource(value = Network.class, restrictToAnnotatedClass = true)
class DocumentRouteTest {
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final String DOCUMENT = "/api/v1/documents/01900000-0000-7000-8000-000000000001";

  private final String token = ConfigProvider.getConfig().getValue("test.token", String.class);

  /** Large bodies, as they are. */
  private HttpResponse<byte[]> send(String method, String path, int size) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/octet-stream")
            .method(method, HttpRequest.BodyPublishers.ofByteArray(new byte[size]))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void the_largest_document_passes() throws Exception {
    HttpResponse<byte[]> answer = send("PUT", DOCUMENT, LARGEST);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(text(answer)).isEqualTo("{\"size\":20971520}");
  }

  @Test
  void one_byte_more_is_refused_with_a_problem() throws Exception {
    HttpResponse<byte[]> answer = send("PUT", DOCUMENT, LARGEST + 1);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(text(answer)).contains("At most 20971520 bytes");
  }

  @Test
  void other_addresses_of_the_same_service_take_no_more_than_before() throws Exception {
    String section = "/api/v1/reviews/1/self-evaluation/sections/context";

    assertThat(send("PUT", section, 2 * 1024 * 1024).statusCode()).isEqualTo(413);
  }

  @Test
  void a_document_comes_whole_and_can_do_nothing_in_a_browser() throws Exception {
    HttpResponse<byte[]> read = send("GET", "/api/v1/documents/" + LARGEST, 0);

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).hasSize(LARGEST);
    assertThat(read.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("sandbox; default-src 'none';");
    assertThat(read.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"plan.txt\"");
    assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void everything_else_keeps_the_gateways_own_policy() {
    given()
        .get("/signed-out")
        .then()
        .header("Content-Security-Policy", startsWith("default-src 'none';"));
  }
}
