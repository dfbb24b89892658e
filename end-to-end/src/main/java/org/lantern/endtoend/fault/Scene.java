package org.lantern.endtoend.fault;

import org.lantern.platform.Home;
import org.lantern.platform.Platform;
import org.lantern.platform.Ports;
import org.lantern.platform.ServiceProcess;
import org.lantern.platform.Wires;

/** A platform with breakable wires between its services and what they depend on. */
public final class Scene implements AutoCloseable {
  private final Wire toDatabase;
  private final Wire toBroker;
  private final Platform platform;
  private final ServiceProcess secondReview;

  private Scene(Home home, Ports ports) {
    Wires wires = new Wires(ports.mailPage() + 1, ports.mailPage() + 2);
    this.toDatabase = new Wire(wires.database(), ports.database());
    this.toBroker = new Wire(wires.broker(), ports.broker());
    this.platform = new Platform(home, ports, wires, true, System.out::println);
    this.secondReview = platform.secondReview(ports.mailPage() + 3);
  }

  /** Starts one, empty. */
  public static Scene start(Home home, Ports ports) {
    Scene scene = new Scene(home, ports);
    try {
      scene.toDatabase.open();
      scene.toBroker.open();
      scene.platform.start();
    } catch (RuntimeException e) {
      scene.close();
      throw e;
    }
    return scene;
  }

  public Platform platform() {
    return platform;
  }

  /** A second instance of review-service joins, and stays until the end. */
  void startSecondReview() {
    secondReview.start();
    secondReview.awaitReady();
  }

  ServiceProcess secondReview() {
    return secondReview;
  }

  Wire toDatabase() {
    return toDatabase;
  }

  Wire toBroker() {
    return toBroker;
  }

  @Override
  public void close() {
    secondReview.stop();
    platform.close();
    toDatabase.close();
    toBroker.close();
  }
}
