package org.lantern.benchmarks;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantern.endtoend.Patience;
import org.lantern.platform.ServiceProcess;

/**
 * The most heap that a service had in use while this was open, garbage included, by its own metrics
 * every 100 ms.
 */
final class PeakHeap implements AutoCloseable {
  private static final Pattern USED =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)");

  private final ServiceProcess service;
  private final Thread sampler;
  private volatile boolean closed;
  private volatile double peak;

  PeakHeap(ServiceProcess service) {
    this.service = service;
    this.sampler = Thread.ofPlatform().daemon().start(this::sample);
  }

  private void sample() {
    while (!closed) {
      double used = 0;
      Matcher pool = USED.matcher(service.metrics());
      while (pool.find()) {
        used += Double.parseDouble(pool.group(1));
      }
      peak = Math.max(peak, used);
      Patience.pass(Duration.ofMillis(100));
    }
  }

  double megabytes() {
    return peak / (1024 * 1024);
  }

  @Override
  public void close() {
    closed = true;
    try {
      sampler.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
