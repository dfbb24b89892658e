package org.lantern.platform;

/**
 * By which ports the services reach PostgreSQL and Kafka: those of the servers, or of something
 * between, which sends on what it is sent.
 */
public record Wires(int database, int broker) {
  static Wires direct(Ports ports) {
    return new Wires(ports.database(), ports.broker());
  }
}
