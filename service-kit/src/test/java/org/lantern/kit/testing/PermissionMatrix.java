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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drives every operation as every kind of person and compares what came back with
 * docs/permissions.md. A cell is {@code yes} (allowed, whatever else the request lacks), {@code no}
 * (403), {@code hidden} (404) or {@code 401}; privileged operations are marked. Calls name no
 * version and no key, so that what is allowed still changes nothing.
 */
public final class PermissionMatrix {
  private static final Path DOCUMENT = Path.of("../docs/permissions.md");
  private static final Pattern PATH = Pattern.compile("  (/\\S+):");
  private static final Pattern METHOD = Pattern.compile("    (get|post|put|delete):");

  private static final String PRIVILEGED = " \u2021";

  private final String service;
  private final Map<String, String> tokens;
  private final Set<String> privileged;
  private final Map<String, Call> calls = new LinkedHashMap<>();

  /**
   * @param tokens for each column the access token of such a person; null for nobody
   */
  public PermissionMatrix(String service, Map<String, String> tokens) {
    this.service = service;
    this.tokens = tokens;
    this.privileged = PrivilegedOperations.of("org.lantern." + service.replace("-service", ""));
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
    assertThat(new TreeSet<>(calls.keySet())).isEqualTo(offered());
    List<String> driven = new ArrayList<>();
    calls.forEach((name, call) -> driven.add(row(name, call)));
    List<String> document = section();
    if (document.isEmpty() || !document.equals(driven)) {
      System.out.println("| operation | " + String.join(" | ", tokens.keySet()) + " |");
      driven.forEach(System.out::println);
    }
    assertThat(document).as("## %s in %s", service, DOCUMENT).isEqualTo(driven);
  }

  private String row(String name, Call call) {
    String mark = privileged.contains(name) ? PRIVILEGED : "";
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

  private static TreeSet<String> offered() {
    TreeSet<String> found = new TreeSet<>();
    String path = null;
    for (String line : Contracts.read(Path.of("contracts/openapi.yaml")).lines().toList()) {
      Matcher pathLine = PATH.matcher(line);
      Matcher methodLine = METHOD.matcher(line);
      if (pathLine.matches()) {
        path = pathLine.group(1);
      } else if (methodLine.matches()) {
        found.add(methodLine.group(1).toUpperCase(java.util.Locale.ROOT) + " " + path);
      }
    }
    return found;
  }

  private List<String> section() {
    return Contracts.read(DOCUMENT)
        .lines()
        .dropWhile(line -> !line.equals("## " + service))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .toList();
  }
}
