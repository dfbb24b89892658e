package org.lantern.school.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.person.PersonService;

/**
 * Sends what is due, one mail in a transaction: its row stays locked until it is marked, so that no
 * other instance sends it, and a crash in between repeats it under the same Message-ID.
 */
@ApplicationScoped
public class MailSender {
  private static final Logger LOG = Logger.getLogger(MailSender.class);
  private static final int MOST_AT_ONCE = 200;
  private static final int LONGEST_SECONDS = 90;

  /** What the client library says when the server does not take the recipient. */
  private static final String NOT_THE_RECIPIENT = "recipient address not accepted";

  private final MailRepository mails;
  private final MailService service;
  private final PersonService people;
  private final Mailer mailer;
  private final MailSettings settings;
  private final NetworkTime time;
  private final MeterRegistry meters;
  private final String host;
  private final AtomicReference<Waiting> waiting = new AtomicReference<>(new Waiting(0, null));

  MailSender(
      MailRepository mails,
      MailService service,
      PersonService people,
      Mailer mailer,
      MailSettings settings,
      NetworkTime time,
      MeterRegistry meters,
      @ConfigProperty(name = "lantern.public-address") URI publicAddress) {
    this.mails = mails;
    this.service = service;
    this.people = people;
    this.mailer = mailer;
    this.settings = settings;
    this.time = time;
    this.meters = meters;
    this.host = publicAddress.getHost();
    Gauge.builder("lantern.mails.waiting", waiting, held -> held.get().count()).register(meters);
    Gauge.builder("lantern.mail.oldest.seconds", waiting, held -> held.get().age(time.now()))
        .register(meters);
  }

  private record Waiting(long count, Instant oldest) {
    double age(Instant now) {
      return oldest == null ? 0 : Duration.between(oldest, now).toMillis() / 1000.0;
    }
  }

  private enum Outcome {
    NOTHING_DUE,
    GOES_ON,
    NO_SERVER
  }

  @Scheduled(
      every = "${lantern.mail.every:2s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    sendDue();
    QuarkusTransaction.requiringNew().run(this::look);
  }

  @Scheduled(
      every = "${lantern.mail.clear-every:1h}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void clear() {
    deleteTexts();
  }

  /** Sends until nothing is due or the server is away; answers how many rows it took up. */
  int sendDue() {
    int taken = 0;
    while (taken < MOST_AT_ONCE) {
      Outcome outcome =
          QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(this::sendNext);
      if (outcome == Outcome.NOTHING_DUE) {
        return taken;
      }
      taken++;
      if (outcome == Outcome.NO_SERVER) {
        return taken;
      }
    }
    return taken;
  }

  /** Takes out what mails said that ended long enough ago. */
  int deleteTexts() {
    Instant before = time.now().minus(settings.keepTexts());
    return QuarkusTransaction.requiringNew().call(() -> mails.deleteTexts(before));
  }

  private void look() {
    Object[] found = mails.waiting();
    waiting.set(new Waiting((Long) found[0], (Instant) found[1]));
  }

  private Outcome sendNext() {
    Optional<Mail> due = mails.nextDue(time.now());
    if (due.isEmpty()) {
      return Outcome.NOTHING_DUE;
    }
    Mail mail = due.get();
    Outcome outcome = send(mail);
    mails.flush();
    meters.counter("lantern.mails.tried", "state", mail.getState().name()).increment();
    if (mail.isLost()) {
      service.lost(mail);
    }
    return outcome;
  }

  private Outcome send(Mail mail) {
    Optional<String> address =
        Optional.ofNullable(mail.address()).or(() -> people.addressOf(mail.getPersonId()));
    if (address.isEmpty()) {
      mail.drop(time.now());
      return Outcome.GOES_ON;
    }
    try {
      mailer.send(message(mail, address.get()));
      mail.sent(time.now());
      return Outcome.GOES_ON;
    } catch (RuntimeException e) {
      return failed(mail, smtp(e));
    }
  }

  private io.quarkus.mailer.Mail message(Mail mail, String address) {
    return io.quarkus.mailer.Mail.withText(PlainText.line(address), mail.subject(), mail.text())
        .addHeader("Message-ID", "<" + mail.getId() + "@" + host + ">")
        .addHeader("Auto-Submitted", "auto-generated");
  }

  private Outcome failed(Mail mail, SMTPException answer) {
    if (answer == null) {
      mail.failed("no-server", time.now(), settings.giveUpAfter());
      LOG.warnf("mail %s waits: the mail server does not answer", mail.getId());
      return Outcome.NO_SERVER;
    }
    String code = Integer.toString(answer.getReplyCode());
    LOG.infof("mail %s: the server says %s", mail.getId(), code);
    if (answer.isPermanent() && answer.getMessage().startsWith(NOT_THE_RECIPIENT)) {
      mail.refused(code, time.now());
    } else {
      mail.failed(code, time.now(), settings.giveUpAfter());
    }
    return Outcome.GOES_ON;
  }

  /** What the server answered, null when it did not. */
  private static SMTPException smtp(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SMTPException answer) {
        return answer;
      }
    }
    return null;
  }
}
