package org.lantern.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/**
 * The ports of a platform: the gateway's, and the next ones for what stands behind it. All on
 * loopback.
 *
 * @param gateway the one that people know, 8080 unless LANTERN_PORT says otherwise
 */
public record Ports(int gateway) {
  public int school() {
    return gateway + 1;
  }

  public int review() {
    return gateway + 2;
  }

  public int accreditation() {
    return gateway + 3;
  }

  public int identity() {
    return gateway + 4;
  }

  public int broker() {
    return gateway + 5;
  }

  public int brokerController() {
    return gateway + 6;
  }

  public int database() {
    return gateway + 7;
  }

  public int gatewayManagement() {
    return gateway + 8;
  }

  public int mailServer() {
    return gateway + 9;
  }

  public int mailPage() {
    return gateway + 10;
  }

  /** The ports of these that something else holds. */
  List<Integer> taken() {
    return java.util.stream.IntStream.rangeClosed(gateway, mailPage())
        .filter(port -> !isFree(port))
        .boxed()
        .toList();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
