package org.lantern.endtoend;

import java.nio.file.Path;
import org.lantern.platform.Home;
import org.lantern.platform.Platform;
import org.lantern.platform.Ports;

/** A whole platform for tests: its own folder and ports, empty at the start. */
public final class TestPlatform {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final int PORT = 18_080;

  private TestPlatform() {}

  public static Platform start() {
    Home home = new Home(Path.of("target/lantern").toAbsolutePath(), PROJECT);
    Platform platform = new Platform(home, new Ports(PORT), true, System.out::println);
    try {
      platform.start();
    } catch (RuntimeException e) {
      platform.close();
      throw e;
    }
    return platform;
  }

  public static Api api(Platform platform) {
    return new Api(
        platform.address(), new TokenSource(platform.keycloak().issuer(), platform.secrets()));
  }

  static Path framework() {
    return PROJECT.resolve("review-service/src/main/resources/frameworks/whole-school.json");
  }

  static Path realRegister() {
    return Registers.real(PROJECT);
  }
}
