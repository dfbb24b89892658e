package org.lantern.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.lantern.platform.Person;
import org.lantern.platform.Ports;

/** What arrived by mail, as the local platform keeps it. */
public final class Mailbox {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final String gateway;
  private final URI mails;

  public Mailbox(Api api) {
    this.gateway = api.address();
    int port = URI.create(gateway).getPort();
    this.mails = URI.create("http://localhost:" + new Ports(port).mailPage() + "/mails.json");
  }

  /** Waits for the mail that asks somebody in and names the address to sign in. */
  public String invitation(Person person) {
    return Patience.until(
        LONGEST,
        PAUSE,
        "waited for the invitation to " + person.name(),
        () -> find(person, "You are invited to Lantern"),
        text -> text.contains(gateway + "/"));
  }

  private String find(Person person, String subject) {
    for (JsonNode mail : read()) {
      if (mail.path("to").asText().equals(person.address())
          && mail.path("subject").asText().equals(subject)) {
        return mail.path("text").asText();
      }
    }
    return null;
  }

  private JsonNode read() {
    try (InputStream answer = mails.toURL().openStream()) {
      return JSON.readTree(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
