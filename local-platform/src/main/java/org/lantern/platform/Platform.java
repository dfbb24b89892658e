package org.lantern.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole platform on this machine: PostgreSQL, Kafka, Keycloak, a place where mail ends, the
 * services and the gateway, started in order and stopped in the opposite one. Data stays unless a
 * fresh start is asked for.
 */
public final class Platform implements AutoCloseable {
  private static final Pattern COPY_AGE =
      Pattern.compile("lantern_role_copy_age_seconds(?:\\{[^}]*})? ([0-9.E]+)");
  private static final double FRESH_SECONDS = 60;

  private final Home home;
  private final Ports ports;
  private final Wires wires;
  private final Consumer<String> progress;
  private final Secrets secrets;
  private final Postgres postgres;
  private final Kafka kafka;
  private final Keycloak keycloak;
  private final MailSink mailSink;
  private final MailPage mailPage;
  private final ServiceProcess school;
  private final ServiceProcess review;
  private final ServiceProcess accreditation;
  private final ServiceProcess gateway;
  private FileLock lock;

  /**
   * @param fresh whether to forget what an earlier run kept
   * @param progress told in a line what happens
   */
  public Platform(Home home, Ports ports, boolean fresh, Consumer<String> progress) {
    this(home, ports, Wires.direct(ports), fresh, progress);
  }

  /**
   * @param wires by which the services reach what they depend on; for faults on the way
   */
  public Platform(Home home, Ports ports, Wires wires, boolean fresh, Consumer<String> progress) {
    this.home = home;
    this.ports = ports;
    this.wires = wires;
    this.progress = progress;
    takeLock();
    int left = Child.endLeftovers(home);
    if (left > 0) {
      progress.accept("Ended " + left + " processes that an earlier start had left running.");
    }
    Postgres.endLeftover(home.data("postgres"));
    if (fresh) {
      home.empty();
    }
    this.secrets = new Secrets(home.secrets());
    keepPort();
    this.postgres = new Postgres(home, ports, secrets);
    this.kafka = new Kafka(home, ports, wires);
    this.keycloak = new Keycloak(home, ports, secrets);
    this.mailSink = new MailSink(home.data("mail"), ports.mailServer());
    this.mailPage = new MailPage(home.data("mail"), ports.mailPage());
    this.school = service("school", ports.school());
    this.review = service("review", ports.review());
    this.accreditation = service("accreditation", ports.accreditation());
    this.gateway = new ServiceProcess(home, "gateway", ports.gateway(), gatewaySettings());
  }

  private void takeLock() {
    Path file = home.running().resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot lock " + file + ": " + e.getMessage());
    }
    if (lock == null) {
      throw new PlatformTrouble(
          "Lantern runs already from "
              + home.directory()
              + ". Use that one, or stop it first with Ctrl-C where it runs.");
    }
  }

  /** The issuer of all sign-ins holds the port, so data belongs to the port it was made with. */
  private void keepPort() {
    Path file = home.data("platform").resolve("port");
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, Integer.toString(ports.gateway()));
      }
      String kept = Files.readString(file);
      if (!kept.equals(Integer.toString(ports.gateway()))) {
        throw new PlatformTrouble(
            "The data in %s was made with port %s, and sign-ins depend on it. Use LANTERN_PORT=%s,"
                    .formatted(home.directory(), kept, kept)
                + " or LANTERN_HOME=another-folder for a second platform, or --fresh to begin"
                + " anew.");
      }
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot read " + file);
    }
  }

  private ServiceProcess service(String name, int port) {
    return new ServiceProcess(home, name + "-service", port, serviceSettings(name, port));
  }

  /**
   * Another instance of review-service beside the first, for faults. Who starts it stops it, before
   * the platform is closed. No request of people reaches it.
   */
  public ServiceProcess secondReview(int port) {
    Map<String, String> settings = serviceSettings("review", port);
    settings.put("LANTERN_KAFKA_INSTANCE", "2");
    return new ServiceProcess(home, "review-service", "review-service-2", port, settings);
  }

  private Map<String, String> serviceSettings(String name, int port) {
    Map<String, String> settings = new HashMap<>();
    settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", Postgres.url(wires.database(), name));
    settings.put("QUARKUS_DATASOURCE_USERNAME", name);
    settings.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get("database." + name));
    settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
    settings.put("LANTERN_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + wires.broker());
    settings.put("LANTERN_LINK_SECRET", secrets.get("link"));
    if (name.equals("school")) {
      Person first = Person.ALL.getFirst();
      settings.put("LANTERN_FIRST_ADMINISTRATOR_ADDRESS", first.address());
      settings.put("LANTERN_FIRST_ADMINISTRATOR_NAME", first.name());
      settings.put("LANTERN_PUBLIC_ADDRESS", address());
      settings.put("QUARKUS_MAILER_HOST", "127.0.0.1");
      settings.put("QUARKUS_MAILER_PORT", Integer.toString(ports.mailServer()));
      settings.put("QUARKUS_MAILER_OWN_HOST_NAME", "localhost");
      settings.put("QUARKUS_MAILER_START_TLS", "DISABLED");
      settings.put("QUARKUS_MAILER_FROM", "lantern@lantern.example");
    }
    return settings;
  }

  private Map<String, String> gatewaySettings() {
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(ports.gateway())),
        Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.gatewayManagement())),
        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer()),
        Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get("gateway.client")),
        Map.entry("GATEWAY_STATE_SECRET", secrets.get("gateway.state")),
        Map.entry("GATEWAY_SESSION_SECRET", secrets.get("gateway.session")),
        Map.entry("GATEWAY_COOKIE_SECURE", "false"),
        Map.entry("GATEWAY_SCHOOL", "http://127.0.0.1:" + ports.school()),
        Map.entry("GATEWAY_REVIEW", "http://127.0.0.1:" + ports.review()),
        Map.entry("GATEWAY_ACCREDITATION", "http://127.0.0.1:" + ports.accreditation()));
  }

  /** Starts everything and returns when a probe has gone round. */
  public void start() {
    List<Integer> taken = ports.taken();
    if (!taken.isEmpty()) {
      throw new PlatformTrouble(
          "Something else uses port "
              + taken
              + ". Stop it, or choose others with LANTERN_PORT=9000 LANTERN_HOME=.lantern-9000"
              + " ./lantern up (Lantern uses that port and the ten after it).");
    }
    step("Preparing Keycloak (once)", keycloak::prepare);
    step("PostgreSQL", postgres::start);
    keycloak.start();
    step("Kafka", kafka::start);
    step("Keycloak", keycloak::awaitReady);
    step("Realm and people", this::setUpKeycloak);
    mailSink.start();
    mailPage.start();
    List<ServiceProcess> services = List.of(school, review, accreditation);
    services.forEach(ServiceProcess::start);
    gateway.start();
    step("Services", () -> services.forEach(ServiceProcess::awaitReady));
    step("Gateway", gateway::awaitReady);
    step("Probe through every service", this::awaitProbe);
  }

  private void setUpKeycloak() {
    new KeycloakSetup(keycloak.address(), address(), secrets).ensure();
  }

  /**
   * Makes further fictional people who can sign in, beside the nine; for tests that need a crowd.
   */
  public void addPeople(List<Person> people) {
    new KeycloakSetup(keycloak.address(), address(), secrets).add(people);
  }

  private void step(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    progress.accept("%-30s %5.1f s".formatted(what, (System.nanoTime() - start) / 1e9));
  }

  /**
   * A pulse of school-service's relay goes through the broker to the other services' consumers;
   * their copy of roles is fresh once it has arrived.
   */
  private void awaitProbe() {
    for (ServiceProcess each : List.of(review, accreditation)) {
      Waiting.until(
          "The probe", Duration.ofSeconds(60), each.process(), () -> isFresh(each.metrics()));
    }
  }

  private static boolean isFresh(String metrics) {
    Matcher age = COPY_AGE.matcher(metrics);
    return age.find() && Double.parseDouble(age.group(1)) < FRESH_SECONDS;
  }

  public String address() {
    return "http://localhost:" + ports.gateway();
  }

  public Home home() {
    return home;
  }

  public Ports ports() {
    return ports;
  }

  public Secrets secrets() {
    return secrets;
  }

  public Postgres postgres() {
    return postgres;
  }

  public Kafka kafka() {
    return kafka;
  }

  public Keycloak keycloak() {
    return keycloak;
  }

  public ServiceProcess school() {
    return school;
  }

  public ServiceProcess review() {
    return review;
  }

  public ServiceProcess accreditation() {
    return accreditation;
  }

  public ServiceProcess gateway() {
    return gateway;
  }

  /** Stops everything, the front door first. */
  @Override
  public synchronized void close() {
    gateway.stop();
    accreditation.stop();
    review.stop();
    school.stop();
    mailPage.close();
    mailSink.close();
    keycloak.stop();
    kafka.stop();
    postgres.stop();
    try {
      if (lock.isValid()) {
        lock.release();
      }
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot release the lock: " + e.getMessage());
    }
  }
}
