package org.lantern.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** One service that answers, and two addresses where nobody is. */
public class Upstreams implements QuarkusTestResourceLifecycleManager {
  private HttpServer accreditation;

  @Override
  public Map<String, String> start() {
    try {
      accreditation =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accreditation.setExecutor(Executors.newFixedThreadPool(4));
    accreditation.createContext("/", Upstreams::answer);
    accreditation.start();
    return Map.of(
        "gateway.accreditation",
        "http://127.0.0.1:" + accreditation.getAddress().getPort(),
        "gateway.school",
        "http://127.0.0.1:1",
        "gateway.review",
        "http://127.0.0.1:1");
  }

  /** Tells what arrived: path, query and some headers; or a table to who asks for one. */
  private static void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    String told =
        "{\"path\":\"%s\",\"forwardedFor\":\"%s\",\"cookie\":\"%s\",\"correlation\":\"%s\"}"
            .formatted(
                exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("X-Forwarded-For"),
                exchange.getRequestHeaders().getFirst("Cookie"),
                exchange.getRequestHeaders().getFirst("X-Correlation-Id"));
    byte[] bytes = told.getBytes(StandardCharsets.UTF_8);
    if ("text/csv".equals(exchange.getRequestHeaders().getFirst("Accept"))) {
      bytes = "id,name\r\n".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/csv;charset=UTF-8");
      exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"d.csv\"");
    } else {
      exchange.getResponseHeaders().add("Content-Type", "application/json");
    }
    exchange.getResponseHeaders().add("Set-Cookie", "leak=1");
    String own = "http://" + exchange.getRequestHeaders().getFirst("Host");
    exchange.getResponseHeaders().add("Location", own + exchange.getRequestURI());
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void stop() {
    accreditation.stop(0);
  }
}
