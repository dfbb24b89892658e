package org.lantern.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The real broker, with its controller in the same process. */
public final class Kafka {
  private final Home home;
  private final Ports ports;
  private final Wires wires;
  private final Child process;

  Kafka(Home home, Ports ports, Wires wires) {
    this.home = home;
    this.ports = ports;
    this.wires = wires;
    this.process = new Child("kafka", home);
  }

  public void start() {
    Path data = home.data("kafka");
    Path settings = data.resolve("server.properties");
    write(settings, data);
    if (!Files.exists(data.resolve("log").resolve("meta.properties"))) {
      new Child("kafka-format", home)
          .run(
              java(
                  "kafka.tools.StorageTool",
                  "format",
                  "-t",
                  "bGFudGVybi1sb2NhbC0wMQ",
                  "-c",
                  settings.toString()),
              Map.of(),
              Duration.ofSeconds(60));
    }
    process.start(java("kafka.Kafka", settings.toString()), Map.of());
    Waiting.until("Kafka", Duration.ofSeconds(60), process, () -> Waiting.answers(ports.broker()));
  }

  private List<String> java(String main, String... arguments) {
    List<String> command = Java.small(256);
    command.add("-cp");
    command.add(home.project().resolve("local-platform/target/lib").toString() + "/*");
    command.add(main);
    command.addAll(List.of(arguments));
    return command;
  }

  private void write(Path file, Path data) {
    String settings =
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%4$d
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        log.segment.bytes=67108864
        log.flush.interval.messages=1
        """
            .formatted(
                ports.broker(), ports.brokerController(), data.resolve("log"), wires.broker());
    try {
      Files.writeString(file, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The setting that decides whether an acknowledged event is on the disk, as the broker has it.
   */
  public String flushEvery() {
    Properties settings = new Properties();
    try (Reader in = Files.newBufferedReader(home.data("kafka").resolve("server.properties"))) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings.getProperty("log.flush.interval.messages");
  }

  public String address() {
    return "127.0.0.1:" + ports.broker();
  }

  public Child process() {
    return process;
  }

  void stop() {
    process.stop(Duration.ofSeconds(20));
  }
}
