package org.lantern.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lantern.platform.Platform;
import org.lantern.platform.PlatformTrouble;

/** From nothing to ready, the second time on the same data, and what the parts then hold. */
final class StartupBench {
  void run() {
    try (Platform first = Bench.platform(true)) {
      first.start();
    }
    long start = System.nanoTime();
    try (Platform second = Bench.platform(false)) {
      second.start();
      Bench.print("startup.platform_s", (System.nanoTime() - start) / 1e9, "s (aim 25)");
      double sum = 0;
      for (Map.Entry<String, Long> part : processes(second).entrySet()) {
        double megabytes = residentMegabytes(part.getValue());
        Bench.print("startup." + part.getKey() + "_mb", megabytes, "MB");
        sum += megabytes;
      }
      Bench.print("startup.platform_mb", sum, "MB (aim 2560)");
    }
  }

  private static Map<String, Long> processes(Platform platform) {
    Map<String, Long> found = new LinkedHashMap<>();
    found.put("launcher", ProcessHandle.current().pid());
    found.put("postgres", platform.postgres().pid());
    found.put("kafka", platform.kafka().process().pid());
    found.put("keycloak", platform.keycloak().process().pid());
    found.put("school", platform.school().process().pid());
    found.put("review", platform.review().process().pid());
    found.put("accreditation", platform.accreditation().process().pid());
    found.put("gateway", platform.gateway().process().pid());
    return found;
  }

  /** Private and shared memory of a process and its children, shared pages counted in part. */
  private static double residentMegabytes(long pid) {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    long kilobytes = proportional(pid);
    for (ProcessHandle child : process.children().toList()) {
      kilobytes += process.pid() == ProcessHandle.current().pid() ? 0 : proportional(child.pid());
    }
    return kilobytes / 1024.0;
  }

  private static long proportional(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException e) {
      throw new PlatformTrouble("This figure needs /proc, as Linux has it.");
    }
  }
}
