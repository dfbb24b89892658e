package org.lantern.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {
  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private int smtpPort;
  private int pagePort;
  private MailSink sink;
  private MailPage page;

  @BeforeEach
  void a_sink_and_its_page() throws IOException {
    smtpPort = freePort();
    pagePort = freePort();
    sink = new MailSink(folder, smtpPort);
    page = new MailPage(folder, pagePort);
    sink.start();
    page.start();
  }

  @AfterEach
  void stopped() {
    page.close();
    sink.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** Speaks SMTP by hand: one line, one answer. */
  private void send(String subject, String text) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), smtpPort)) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      in.readLine();
      for (String line :
          new String[] {
            "HELO here",
            "MAIL FROM:<lantern@here.test>",
            "RCPT TO:<zoe@there.test>",
            "DATA",
            "From: lantern@here.test\r\nTo: zoe@there.test\r\nMessage-ID: <1@here>\r\nSubject: "
                + subject
                + "\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + text
                + "\r\n.",
            "QUIT"
          }) {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        assertThat(in.readLine()).as(line).matches("[23].*");
      }
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + pagePort + path);
    return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode mails() throws IOException, InterruptedException {
    return new ObjectMapper().readTree(get("/mails.json").body());
  }

  @Test
  void a_mail_is_kept_as_a_file_and_read_as_it_was_meant() throws Exception {
    send("=?UTF-8?Q?R=C3=A9serv=C3=A9?=", "Zo=C3=AB O'Neill");

    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).singleElement().asString().endsWith(".eml");
    }
    JsonNode mail = mails().get(0);
    assertThat(mail.path("to").asText()).isEqualTo("zoe@there.test");
    assertThat(mail.path("subject").asText()).isEqualTo("Réservé");
    assertThat(mail.path("text").asText().strip()).isEqualTo("Zoë O'Neill");
    assertThat(mail.path("messageId").asText()).isEqualTo("<1@here>");
  }

  @Test
  void the_newest_comes_first_and_is_still_there_after_a_restart() throws Exception {
    send("one", "1");
    send("two", "2");
    sink.close();
    sink = new MailSink(folder, smtpPort);
    sink.start();

    assertThat(mails())
        .extracting(mail -> mail.path("subject").asText())
        .containsExactly("two", "one");
  }

  @Test
  void what_a_mail_says_is_shown_as_text_alone() throws Exception {
    send("<script>1</script>", "<img src=3Dx onerror=3Dalert(1)>");
    String name = mails().get(0).path("name").asText();

    assertThat(get("/").body()).contains("&lt;script&gt;").doesNotContain("<script>");
    HttpResponse<String> one = get("/mails/" + name);
    assertThat(one.body()).contains("&lt;img src=x").doesNotContain("<img");
    assertThat(one.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void nothing_but_mails_is_found_under_their_address() throws Exception {
    Files.writeString(folder.getParent().resolve("secret.eml"), "secret");

    assertThat(get("/mails/../secret").statusCode()).isEqualTo(404);
    assertThat(get("/mails/%2e%2e%2fsecret").statusCode()).isEqualTo(404);
  }

  @Test
  void another_name_for_this_machine_reads_nothing() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), pagePort)) {
      socket
          .getOutputStream()
          .write(
              "GET /mails.json HTTP/1.1\r\nHost: else.test\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));

      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 403");
    }
  }
}
