package org.lantern.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process of the platform. Its id is written down, so that the next start can end it if the
 * launcher was killed.
 */
public final class Child {
  private final String name;
  private final Home home;
  private Process process;

  Child(String name, Home home) {
    this.name = name;
    this.home = home;
  }

  void start(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.log(name).toFile()));
    builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
    try {
      process = builder.start();
      Path next = home.running().resolve(name + ".next");
      Files.writeString(next, process.pid() + " " + startOf(process.toHandle()).toEpochMilli());
      Files.move(next, file(home, name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot start " + name + ": " + e.getMessage());
    }
  }

  /** Runs a command to its end; for one-off preparations. */
  void run(List<String> command, Map<String, String> environment, Duration longest) {
    start(command, environment);
    try {
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new PlatformTrouble(name + " did not end in time; see " + home.log(name));
      }
      Files.deleteIfExists(file(home, name));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformTrouble("interrupted");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (process.exitValue() != 0) {
      throw new PlatformTrouble(
          name + " failed with " + process.exitValue() + "; see " + home.log(name));
    }
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  public Process process() {
    return process;
  }

  /** Ends it at once, as a crash of the process would; for faults. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Freezes it: its connections stay open and nobody answers; for faults. */
  public void freeze() {
    signal("-STOP");
  }

  /** Lets a frozen process go on. */
  public void thaw() {
    signal("-CONT");
  }

  private void signal(String signal) {
    signal(signal, process.pid());
  }

  static void signal(String signal, long pid) {
    try {
      int status = new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
      if (status != 0) {
        throw new PlatformTrouble("Cannot signal process " + pid + " with " + signal);
      }
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot signal process " + pid + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformTrouble("interrupted");
    }
  }

  /** Asks it to end, then makes it. */
  void stop(Duration patience) {
    if (process != null) {
      end(process.toHandle(), patience);
    }
    try {
      Files.deleteIfExists(file(home, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void end(ProcessHandle handle, Duration patience) {
    handle.destroy();
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      handle.destroyForcibly();
      handle.onExit().join();
    }
  }

  /** Ends what a killed launcher left running; tells how many. */
  static int endLeftovers(Home home) {
    int ended = 0;
    try (var files = Files.list(home.running())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pid")).toList()) {
        Optional<ProcessHandle> left = leftover(Files.readString(file).split(" "));
        if (left.isPresent()) {
          end(left.get(), Duration.ofSeconds(10));
          ended++;
        }
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ended;
  }

  /** The process of that id, only if it started at that moment: ids are used again. */
  private static Optional<ProcessHandle> leftover(String[] idAndStart) {
    return ProcessHandle.of(Long.parseLong(idAndStart[0]))
        .filter(handle -> startOf(handle).toEpochMilli() == Long.parseLong(idAndStart[1]));
  }

  private static Instant startOf(ProcessHandle handle) {
    return handle.info().startInstant().orElse(Instant.EPOCH);
  }

  private static Path file(Home home, String name) {
    return home.running().resolve(name + ".pid");
  }
}
