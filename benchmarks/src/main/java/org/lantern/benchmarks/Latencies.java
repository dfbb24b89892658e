package org.lantern.benchmarks;

import java.util.Arrays;
import java.util.Collection;

/** Durations measured, in nanoseconds, told as percentiles in milliseconds. */
record Latencies(long[] nanos) {
  static Latencies of(Collection<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Latencies(sorted);
  }

  private double millis(double part) {
    return nanos[(int) Math.ceil(part * nanos.length) - 1] / 1e6;
  }

  void print(String prefix, String unit) {
    Bench.print(prefix + "p50_ms", millis(0.50), unit);
    Bench.print(prefix + "p99_ms", millis(0.99), unit);
  }
}
