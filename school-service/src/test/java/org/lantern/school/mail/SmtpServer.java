package org.lantern.school.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it takes and answers as a test tells it. */
final class SmtpServer implements AutoCloseable {
  private static final int GREETING_MILLIS = 100;

  private final ServerSocket socket = new ServerSocket();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  SmtpServer(int port) throws IOException {
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    Thread.ofPlatform().daemon().name("smtp").start(this::listen);
  }

  /** What is said to a recipient instead of yes, such as {@code 550 nobody here}. */
  void answer(String address, String line) {
    answers.put(address, line);
  }

  /** The mails taken, as they came, headers and all. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofPlatform().daemon().name("smtp-client").start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      awaitGreeting(client);
      talk(client);
    } catch (IOException e) {
      // the other side went away
    }
  }

  /**
   * Listens first whether the other side talks too early, as many servers do. A client that sets up
   * its reader only after it is connected may lose a greeting that is there at once, and then waits
   * for it until it gives up.
   */
  private static void awaitGreeting(Socket client) throws IOException {
    client.setSoTimeout(GREETING_MILLIS);
    try {
      client.getInputStream().read();
      throw new IOException("somebody talks before they are greeted, or is gone");
    } catch (SocketTimeoutException e) {
      client.setSoTimeout(0);
    }
  }

  private void talk(Socket client) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      say(client, "220 here");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals("DATA")) {
          say(client, "354 go on");
          taken.add(message(in));
          say(client, "250 taken");
        } else if (line.equals("QUIT")) {
          say(client, "221 bye");
          return;
        } else {
          say(client, reply(line));
        }
      }
    }
  }

  private String reply(String line) {
    return answers.entrySet().stream()
        .filter(each -> line.startsWith("RCPT TO:<" + each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("250 yes");
  }

  private static String message(BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
