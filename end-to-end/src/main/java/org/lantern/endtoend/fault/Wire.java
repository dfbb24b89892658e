package org.lantern.endtoend.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.lantern.endtoend.Patience;

/**
 * A stretch of network that can break: what connects to its port reaches another port, until the
 * connection is cut, slowed down or refused. Loopback only, with so many connections at most.
 */
final class Wire implements AutoCloseable {
  private static final int MOST = 400;
  private static final int BYTES = 16 * 1024;
  private static final int WAITING = 100;

  private final int port;
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Semaphore free = new Semaphore(MOST);
  private volatile Duration delay = Duration.ZERO;
  private ServerSocket server;

  Wire(int port, int target) {
    this.port = port;
    this.target = target;
  }

  /** Lets connections through, from now on or again. */
  synchronized void open() {
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServerSocket listening = server;
    Thread.ofVirtual().start(() -> accept(listening));
  }

  /** Breaks every connection off, in the middle of what it says; new ones get through. */
  void cut() {
    sockets.forEach(this::reset);
  }

  /** Breaks every connection off and refuses new ones. */
  synchronized void refuse() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }

  /** Everything that is sent waits so long first; zero for not any more. */
  void slowDown(Duration each) {
    delay = each;
  }

  private void accept(ServerSocket listening) {
    while (!listening.isClosed()) {
      try {
        Socket near = listening.accept();
        if (free.tryAcquire()) {
          Thread.ofVirtual().start(() -> connect(near));
        } else {
          reset(near);
        }
      } catch (IOException e) {
        // Closed, or the caller has gone; the loop's condition tells which.
      }
    }
  }

  private void connect(Socket near) {
    try (near;
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target)) {
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      sockets.add(near);
      sockets.add(far);
      Thread back = Thread.ofVirtual().start(() -> pass(far, near));
      pass(near, far);
      back.join();
    } catch (IOException e) {
      // Nobody answers at the other end, and so does nobody here.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      free.release();
    }
  }

  /** Until one side ends; then both do. */
  private void pass(Socket from, Socket to) {
    byte[] bytes = new byte[BYTES];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        Patience.pass(delay);
        out.write(bytes, 0, read);
      }
    } catch (IOException e) {
      // Cut, by us or by one of the two.
    } finally {
      reset(from);
      reset(to);
    }
  }

  private void reset(Socket socket) {
    sockets.remove(socket);
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // It was closed before.
    }
  }

  @Override
  public void close() {
    refuse();
  }
}
