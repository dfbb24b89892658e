package org.lantern.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs the platform's processes: the one that runs the launcher. */
final class Java {
  private Java() {}

  /** A command line with a small heap; good for trying out, not for load. */
  static List<String> small(int heapMegabytes) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms32m",
            "-Xmx" + heapMegabytes + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
  }
}
