package org.lantern.platform;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where all mail of a local platform ends: an SMTP server on loopback that keeps each mail as a
 * file and sends nothing on.
 */
final class MailSink implements AutoCloseable {
  private static final long START_MILLIS = 10_000;

  private final Path folder;
  private final GreenMail server;
  private final AtomicInteger count = new AtomicInteger();
  private boolean started;

  /**
   * @param folder where the mails are kept, the oldest first by name
   */
  MailSink(Path folder, int port) {
    this.folder = folder;
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(START_MILLIS);
    this.server = new GreenMail(setup);
  }

  void start() {
    server.getUserManager().setMessageDeliveryHandler(this::keep);
    server.start();
    started = true;
  }

  private GreenMailUser keep(MovingMessage message, MailAddress to) throws MessagingException {
    String name = "%d-%06d".formatted(Instant.now().toEpochMilli(), count.incrementAndGet());
    Path next = folder.resolve(name + ".next");
    try {
      try (OutputStream out = Files.newOutputStream(next)) {
        message.getMessage().writeTo(out);
      }
      Files.move(next, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Nobody();
  }

  @Override
  public void close() {
    if (started) {
      server.stop();
      started = false;
    }
  }

  /** The mail is in its file; no mailbox in memory is needed. */
  private static final class Nobody implements GreenMailUser {
    @Override
    public String getEmail() {
      return "nobody";
    }

    @Override
    public String getLogin() {
      return "nobody";
    }

    @Override
    public void deliver(MovingMessage message) {
      // kept already
    }

    @Override
    public void deliver(jakarta.mail.internet.MimeMessage message) {
      // kept already
    }

    @Override
    public void create() {
      // there is nothing to make
    }

    @Override
    public void delete() {
      // there is nothing to delete
    }

    @Override
    public String getPassword() {
      return "";
    }

    @Override
    public void setPassword(String password) {
      // nobody signs in
    }

    @Override
    public void authenticate(String password) {
      throw new UnsupportedOperationException("nobody signs in");
    }

    @Override
    public String getQualifiedMailboxName() {
      return "nobody";
    }
  }
}
