package org.lantern.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation that a service offers can be reached by the front door. */
class RoutesTest {
  @ParameterizedTest
  @CsvSource({
    "school, register school",
    "review, review documents past",
    "accreditation, accreditation",
  })
  void every_path_of_a_service_has_a_route_to_it(String service, String routes) throws IOException {
    List<String> prefixes = prefixes(routes.split(" "));

    List<String> unreachable =
        Files.readAllLines(Path.of("../" + service + "-service/contracts/openapi.yaml")).stream()
            .filter(line -> line.startsWith("  /api/v1/"))
            .map(line -> line.strip().replace(":", ""))
            .filter(path -> prefixes.stream().noneMatch(prefix -> leadsTo(prefix, path)))
            .toList();

    assertThat(prefixes).isNotEmpty();
    assertThat(unreachable).isEmpty();
  }

  private static boolean leadsTo(String prefix, String path) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }

  private static List<String> prefixes(String... routes) throws IOException {
    Properties settings = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      settings.load(in);
    }
    return List.of(routes).stream()
        .flatMap(
            route ->
                List.of(settings.getProperty("gateway.routes." + route + ".prefixes").split(","))
                    .stream())
        .toList();
  }
}
