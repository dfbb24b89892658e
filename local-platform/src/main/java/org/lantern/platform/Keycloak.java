package org.lantern.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The real identity provider, with its data in its own database of our PostgreSQL. */
public final class Keycloak {
  private static final List<String> OPENED =
      List.of(
          "java.base/java.util=ALL-UNNAMED",
          "java.base/java.util.concurrent=ALL-UNNAMED",
          "java.base/java.security=ALL-UNNAMED",
          "java.base/java.lang=ALL-UNNAMED");
  private static final String WITHOUT =
      "ciba,device-flow,kerberos,par,organization,impersonation,admin-fine-grained-authz,"
          + "authorization,step-up-authentication-saml,identity-brokering-api,passkeys,web-authn";

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private final Child process;

  Keycloak(Home home, Ports ports, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
    this.process = new Child("keycloak", home);
  }

  public String address() {
    return "http://localhost:" + ports.identity();
  }

  public String issuer() {
    return address() + "/realms/lantern";
  }

  /** Unpacks and prepares the distribution once; needs neither database nor port. */
  void prepare() {
    Path done = program().resolve("prepared-for-lantern");
    if (Files.exists(done)) {
      return;
    }
    try {
      unpack();
      List<String> command = java(512);
      command.addAll(
          List.of(
              "build",
              "--db=postgres",
              "--health-enabled=false",
              "--metrics-enabled=false",
              "--transaction-xa-enabled=false",
              "--features-disabled=" + WITHOUT));
      new Child("keycloak-build", home).run(command, Map.of(), Duration.ofMinutes(5));
      Files.createFile(done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path program() {
    return home.programs().resolve("keycloak");
  }

  /** Keeps file times: the prepared classes are checked against them. */
  private void unpack() throws IOException {
    Path zip = home.project().resolve("local-platform/target/keycloak.zip");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path inside = Path.of(entry.getName());
        if (entry.isDirectory()
            || inside.getNameCount() < 2
            || inside.getName(1).startsWith("bin")) {
          continue;
        }
        Path target = program().resolve(inside.subpath(1, inside.getNameCount())).normalize();
        if (!target.startsWith(program())) {
          throw new IOException("entry outside: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        Files.copy(in, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(target, FileTime.fromMillis(entry.getTime()));
      }
    }
  }

  public void start() {
    List<String> command = java(256);
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + ports.identity(),
            "--hostname=" + address(),
            "--cache=local",
            "--db-pool-initial-size=1",
            "--db-pool-min-size=1",
            "--db-pool-max-size=10",
            "--shutdown-delay=0",
            "--shutdown-timeout=2s",
            "--http-pool-max-threads=16",
            "--log-level=warn,io.quarkus:info"));
    process.start(
        command,
        Map.of(
            "KC_DB_URL",
            "jdbc:postgresql://127.0.0.1:" + ports.database() + "/keycloak",
            "KC_DB_USERNAME",
            "keycloak",
            "KC_DB_PASSWORD",
            secrets.get("database.keycloak"),
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "lantern-launcher",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            secrets.get("keycloak.administrator")));
  }

  public void awaitReady() {
    Waiting.until(
        "Keycloak",
        Duration.ofMinutes(3),
        process,
        () -> Waiting.isOk(address() + "/realms/master"));
  }

  private List<String> java(int heap) {
    Path temporary = home.data("keycloak-temporary");
    List<String> command = new ArrayList<>(Java.small(heap));
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add("-Dkc.home.dir=" + program());
    command.add("-Djboss.server.config.dir=" + program().resolve("conf"));
    command.add("-Dpicocli.disable.closures=true");
    command.add("-Dquarkus-log-max-startup-records=10000");
    command.add("-Dfile.encoding=UTF-8");
    OPENED.forEach(each -> command.add("--add-opens=" + each));
    command.add("-cp");
    command.add(program().resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    return command;
  }

  public Child process() {
    return process;
  }

  void stop() {
    process.stop(Duration.ofSeconds(10));
  }
}
