package org.lantern.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for something to become true, with a limit. */
final class Waiting {
  private static final CountDownLatch NEVER = new CountDownLatch(1);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Waiting() {}

  /** Waits for a condition, while the child that should bring it about lives. */
  static void until(String what, Duration longest, Child child, BooleanSupplier condition) {
    long end = System.nanoTime() + longest.toNanos();
    while (!condition.getAsBoolean()) {
      if (child != null && !child.isAlive()) {
        throw new PlatformTrouble(what + " ended by itself; see its log");
      }
      if (System.nanoTime() > end) {
        throw new PlatformTrouble(what + " was not ready after " + longest.toSeconds() + " s");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      NEVER.await(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformTrouble("interrupted");
    }
  }

  static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isOk(String address) {
    return get(address).startsWith("200 ");
  }

  /** Status and body of a GET, or an empty text when nobody answers. */
  static String get(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(3)).build();
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
