package org.lantern.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./lantern up}: runs the platform until it is told to stop. */
public final class Up {
  private static final int DEFAULT_PORT = 8080;

  private Up() {}

  public static void main(String[] arguments) throws InterruptedException {
    List<String> given = List.of(arguments);
    try {
      run(home(), ports(), given.contains("--fresh"));
    } catch (PlatformTrouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(1);
    }
  }

  /** The home that LANTERN_HOME names, else {@code .lantern} in the project. */
  public static Home home() {
    Path project = Path.of(System.getProperty("lantern.project", ".")).toAbsolutePath().normalize();
    String told = System.getenv("LANTERN_HOME");
    return new Home(told == null ? project.resolve(".lantern") : Path.of(told), project);
  }

  public static Ports ports() {
    String told = System.getenv("LANTERN_PORT");
    try {
      return new Ports(told == null ? DEFAULT_PORT : Integer.parseInt(told));
    } catch (NumberFormatException e) {
      throw new PlatformTrouble("LANTERN_PORT must be a number, not \"" + told + "\".");
    }
  }

  private static void run(Home home, Ports ports, boolean fresh) throws InterruptedException {
    long start = System.nanoTime();
    Platform platform = new Platform(home, ports, fresh, System.out::println);
    AtomicBoolean gaveUp = new AtomicBoolean();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, gaveUp.get(), stopped)));
    try {
      platform.start();
    } catch (PlatformTrouble trouble) {
      gaveUp.set(true);
      platform.close();
      throw trouble;
    }
    System.out.printf("Ready after %.1f s.%n%n", (System.nanoTime() - start) / 1e9);
    welcome(platform);
    stopped.await();
  }

  private static void welcome(Platform platform) {
    System.out.println("Lantern:  " + platform.address());
    System.out.println("Try it:   " + settings() + "./lantern demo");
    System.out.println("Tokens:   " + platform.keycloak().issuer());
    System.out.println("Mail:     http://localhost:" + platform.ports().mailPage());
    System.out.println("Logs:     " + platform.home().directory().resolve("logs"));
    System.out.println(
        "People with an account, all fictional; the first signs in at once, the others when they are"
            + " invited (passwords in "
            + platform.home().secrets().resolve("secrets.properties")
            + "):");
    Person.ALL.forEach(
        person ->
            System.out.printf(
                "  %-40s %-18s %s%n", person.address(), person.name(), person.part()));
    System.out.println("Stop with Ctrl-C.");
  }

  /** What another command needs to find this platform, where it is not the usual one. */
  private static String settings() {
    return Stream.of("LANTERN_PORT", "LANTERN_HOME")
        .filter(name -> System.getenv(name) != null)
        .map(name -> name + "=" + System.getenv(name) + " ")
        .collect(Collectors.joining());
  }

  private static void stop(Platform platform, boolean gaveUp, CountDownLatch stopped) {
    if (!gaveUp) {
      System.out.println("Stopping.");
      platform.close();
      System.out.println("Stopped.");
    }
    stopped.countDown();
  }
}
