package org.lantern.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One of our own services, or the gateway, as a process. */
public final class ServiceProcess {
  private static final int HEAP_MEGABYTES = 128;

  private final Home home;
  private final String module;
  private final int port;
  private final Map<String, String> environment;
  private final Child process;

  ServiceProcess(Home home, String module, int port, Map<String, String> environment) {
    this(home, module, module, port, environment);
  }

  /**
   * @param name tells this process from others of the same module
   */
  ServiceProcess(Home home, String module, String name, int port, Map<String, String> environment) {
    this.home = home;
    this.module = module;
    this.port = port;
    this.environment = environment;
    this.process = new Child(name, home);
  }

  public void start() {
    start(Map.of());
  }

  /** Starts with further settings, for faults and replays. */
  public void start(Map<String, String> more) {
    Path jar = home.project().resolve(module + "/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new PlatformTrouble(module + " is not built; run ./lantern build");
    }
    List<String> command = Java.small(HEAP_MEGABYTES);
    command.add("-jar");
    command.add(jar.toString());
    Map<String, String> all = new java.util.HashMap<>(environment);
    all.putAll(more);
    process.start(command, all);
  }

  public void awaitReady() {
    Waiting.until(
        module,
        Duration.ofSeconds(90),
        process,
        () -> Waiting.isOk("http://127.0.0.1:" + port + "/q/health/ready"));
  }

  /** The metrics page, empty while the service does not answer. */
  public String metrics() {
    return Waiting.get("http://127.0.0.1:" + port + "/q/metrics");
  }

  public Child process() {
    return process;
  }

  public void stop() {
    process.stop(Duration.ofSeconds(15));
  }
}
