package org.lantern.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Shows the mails that the sink kept: a page for people on this machine, JSON for tests. */
final class MailPage implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 500;
  private static final String ONE = "/mails/";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String FRAME =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title></head><body>
      <h1>%s</h1>
      %s
      </body></html>
      """;

  private final Path folder;
  private final int port;
  private HttpServer server;

  MailPage(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  void start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new PlatformTrouble("Cannot show mails on port " + port + ": " + e.getMessage());
    }
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      KeptMail one =
          path.startsWith(ONE) ? KeptMail.named(folder, path.substring(ONE.length())) : null;
      if (!isForUs(exchange)) {
        send(exchange, 403, "text/plain; charset=utf-8", "Open this page as localhost.");
      } else if (path.equals("/mails.json")) {
        String json = JSON.writeValueAsString(KeptMail.newest(folder, MOST));
        send(exchange, 200, "application/json", json);
      } else if (path.equals("/")) {
        send(exchange, 200, HTML, list(KeptMail.newest(folder, MOST)));
      } else if (one != null) {
        send(exchange, 200, HTML, page(one));
      } else {
        send(exchange, 404, "text/plain; charset=utf-8", "There is no such mail.");
      }
    }
  }

  /** A name that merely leads here is somebody else's page reading along. */
  private boolean isForUs(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return exchange.getRequestMethod().equals("GET")
        && Set.of("localhost:" + port, "127.0.0.1:" + port).contains(String.valueOf(host));
  }

  private static String list(List<KeptMail> mails) {
    StringBuilder rows = new StringBuilder("<table><tr><th>came<th>to<th>subject</tr>\n");
    for (KeptMail mail : mails) {
      rows.append(
          "<tr><td>%s<td>%s<td><a href=\"%s%s\">%s</a></tr>%n"
              .formatted(
                  escaped(mail.at()),
                  escaped(mail.to()),
                  ONE,
                  escaped(mail.name()),
                  escaped(mail.subject())));
    }
    return FRAME.formatted("Mail", "Mail that Lantern sent", rows.append("</table>"));
  }

  private static String page(KeptMail mail) {
    String head =
        "From: %s%nTo: %s%nMessage-ID: %s%n%n".formatted(mail.from(), mail.to(), mail.messageId());
    String text =
        "<pre>" + linked(escaped(head + mail.text())) + "</pre><p><a href=\"/\">All mail</a>";
    String subject = escaped(mail.subject());
    return FRAME.formatted(subject, subject, text);
  }

  /** Addresses in a text can be followed, as in a mail program. */
  private static String linked(String escaped) {
    return escaped.replaceAll("https?://[^\\s&]+", "<a href=\"$0\">$0</a>");
  }

  private static String escaped(String text) {
    return String.valueOf(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    if (server != null) {
      server.stop(0);
    }
  }
}
