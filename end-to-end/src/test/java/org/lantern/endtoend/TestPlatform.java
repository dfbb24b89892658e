package org.lantern.endtoend;

import java.nio.file.Path;
import org.lantern.endtoend.fault.Scene;
import org.lantern.platform.Home;
import org.lantern.platform.Platform;
import org.lantern.platform.Ports;

/** A whole platform for tests: its own folder and ports, empty at the start. */
public final class TestPlatform {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final int PORT = 18_080;

  private TestPlatform() {}

  public static Platform start() {
    Platform platform = new Platform(home(), new Ports(PORT), true, System.out::println);
    try {
      platform.start();
    } catch (RuntimeException e) {
      platform.close();
      throw e;
    }
    return platform;
  }

  /** One whose wires can break. */
  public static Scene scene() {
    return Scene.start(home(), new Ports(PORT));
  }

  private static Home home() {
    return new Home(folder().resolve("lantern"), PROJECT);
  }

  /** Where tests write. */
  public static Path folder() {
    return Path.of("target").toAbsolutePath();
  }

  public static Api api(Platform platform) {
    return new Api(
        platform.address(), new TokenSource(platform.keycloak().issuer(), platform.secrets()));
  }

  /**
   * @param name of one that is shipped
   */
  public static Path framework(String name) {
    return PROJECT.resolve("review-service/src/main/resources/frameworks/" + name + ".json");
  }

  static Path realRegister() {
    return Registers.real(PROJECT);
  }

  /** Prints a step that was walked. */
  public static void tell(String who, String what, String answer) {
    System.out.printf("%-18s %s  %s%n", who, what, answer);
  }
}
