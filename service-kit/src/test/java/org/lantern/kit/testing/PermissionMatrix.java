package org.lantern.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lantern.kit.actor.ByTelephone;
import org.lantern.kit.actor.Privileged;

/**
 * Drives every operation as every kind of person and compares what came back with
 * docs/permissions.md. A cell is {@code yes} (allowed, whatever else the request lacks), {@code no}
 * (403), {@code hidden} (404) or {@code 401}; privileged operations are marked, and those that
 * somebody may say by telephone. Calls name no version and no key, so that what is allowed still
 * changes nothing.
 */
public final class PermissionMatrix {
  private static final Path DOCUMENT = Path.of("../docs/permissions.md");
  private static final String PRIVILEGED = " \u2021";
  private static final String BY_TELEPHONE = " \u00b6";

  private final String service;
  private String heading;
  private final Map<String, String> tokens;
  private final Set<String> privileged;
  private final Set<String> byTelephone;
  private final Map<String, Call> calls = new LinkedHashMap<>();

  /**
   * @param tokens for each column the access token of such a person; null for nobody
   */
  public PermissionMatrix(String service, Map<String, String> tokens) {
    this.service = service;
    this.heading = service;
    this.tokens = tokens;
    String basePackage = "org.lantern." + service.replace("-service", "");
    this.privileged = MarkedOperations.with(Privileged.class, basePackage);
    this.byTelephone = MarkedOperations.with(ByTelephone.class, basePackage);
  }

  /** Of a table of its own, for people whom the first leaves out. */
  public PermissionMatrix under(String title) {
    heading = title;
    return this;
  }

  private record Call(String method, String path, String type, Object body) {}

  /** An operation as OpenAPI names it, and the address to call; a null body sends none. */
  public PermissionMatrix operation(String name, String path, String body) {
    return operation(name, path, "application/json", body);
  }

  public PermissionMatrix operation(String name, String path, String type, Object body) {
    calls.put(name, new Call(name.split(" ")[0], path, type, body));
    return this;
  }

  public void assertDocumented() {
    assertThat(new TreeSet<>(calls.keySet())).isEqualTo(Operations.offered());
    List<String> driven = new ArrayList<>();
    calls.forEach((name, call) -> driven.add(row(name, call)));
    List<String> document = section();
    if (document.isEmpty() || !document.equals(driven)) {
      System.out.println("| operation | " + String.join(" | ", tokens.keySet()) + " |");
      driven.forEach(System.out::println);
    }
    assertThat(document).as("## %s in %s", heading, DOCUMENT).isEqualTo(driven);
  }

  /** What each operation answers those of one column, by its name. */
  public Map<String, String> cells(String column) {
    Map<String, String> found = new TreeMap<>();
    calls.forEach((name, call) -> found.put(name, cell(call, tokens.get(column))));
    return found;
  }

  private String row(String name, Call call) {
    String mark =
        (privileged.contains(name) ? PRIVILEGED : "")
            + (byTelephone.contains(name) ? BY_TELEPHONE : "");
    StringBuilder row = new StringBuilder("| `" + name + "`" + mark + " |");
    tokens.values().forEach(token -> row.append(' ').append(cell(call, token)).append(" |"));
    return row.toString();
  }

  private static String cell(Call call, String token) {
    RequestSpecification request = given().contentType(call.type());
    if (token != null) {
      request.auth().oauth2(token);
    }
    if (call.body() instanceof byte[] bytes) {
      request.body(bytes);
    } else if (call.body() != null) {
      request.body((String) call.body());
    }
    int status = request.request(call.method(), call.path()).statusCode();
    return switch (status) {
      case 401 -> "401";
      case 403 -> "no";
      case 404 -> "hidden";
      default -> {
        assertThat(status).as("%s %s", call.method(), call.path()).isLessThan(500);
        yield "yes";
      }
    };
  }

  private List<String> section() {
    return Contracts.read(DOCUMENT)
        .lines()
        .dropWhile(line -> !line.equals("## " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .toList();
  }
}
