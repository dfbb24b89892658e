package org.lantern.endtoend.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Calls;
import org.lantern.platform.Person;

/**
 * A patient program: asks again while a part of the platform is away or has not heard of something
 * yet, under the same key or after looking what became of the first call, and writes down what it
 * was told. One call in eight whose first attempt stays unanswered is given up, as people do.
 */
public final class PatientCalls implements Calls {
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** Longer where others must act first, so that waiting is no load of its own. */
  private static final Duration READING_PAUSE = Duration.ofSeconds(1);

  /** More than that after no answer, so that what comes back is not kept busy by those who wait. */
  private static final Duration BREATH = Duration.ofSeconds(1);

  private static final int CALLS_TO_ONE_GIVEN_UP = 8;

  private final Api api;
  private final Ledger ledger;
  private final Pace pace;
  private final Duration patience;

  /**
   * @param patience how long an answer that suits may take
   */
  public PatientCalls(Api api, Ledger ledger, Pace pace, Duration patience) {
    this.api = api;
    this.ledger = ledger;
    this.pace = pace;
    this.patience = patience;
  }

  /** A call that nobody answered and that is not asked again. */
  static final class GivenUp extends RuntimeException {
    GivenUp() {
      super("given up", null, false, false);
    }
  }

  @Override
  public Reply make(Person who, String what, String path, Object body) {
    String key = UUID.randomUUID().toString();
    Attempts attempts =
        new Attempts(() -> Places.made(path).ifPresent(kind -> ledger.leftOpen(kind)));
    pace.await();
    Reply made =
        patiently(
            PAUSE,
            "POST " + path,
            () -> attempts.note(attempt(() -> api.create(who, path, body, key))),
            reply -> reply.status() == 201);
    Places.made(path).ifPresent(kind -> ledger.made(kind, made.id()));
    return made;
  }

  @Override
  public Reply move(Person who, String what, String thing, String verb, Object body) {
    String action = verb.toUpperCase(Locale.ROOT).replace('-', '_');
    Ledger.Moved move = Places.moved(thing, action);
    int before = ledger.times(move);
    Attempts attempts = new Attempts(() -> ledger.leftOpen(move));
    pace.await();
    Reply moved =
        patiently(
            PAUSE,
            verb + " " + thing,
            () ->
                attempts.unanswered && isDone(who, thing, action, before)
                    ? attempts.done()
                    : moveAtItsVersion(who, thing, verb, body, attempts),
            reply -> reply.status() == 200);
    ledger.moved(move);
    return moved;
  }

  /** Whether an attempt that nobody answered has moved it, by the thing's own history. */
  private boolean isDone(Person who, String thing, String action, int before) {
    Reply history = attempt(() -> api.get(who, thing + "/history"));
    if (history == null || history.status() != 200) {
      // After some moves the mover reads the thing no more.
      return history != null && history.status() == 404;
    }
    int times = 0;
    for (JsonNode moved : history.body()) {
      times += moved.path("action").asText().equals(action) ? 1 : 0;
    }
    return times > before;
  }

  private Reply moveAtItsVersion(
      Person who, String thing, String verb, Object body, Attempts attempts) {
    Reply now = attempt(() -> api.get(who, thing));
    return now == null || now.status() != 200
        ? now
        : attempts.note(
            attempt(() -> api.change("POST", who, thing + "/" + verb, now.etag(), body)));
  }

  @Override
  public Reply change(
      String method, Person who, String what, String path, String etag, Object body) {
    Attempts attempts = new Attempts(null);
    pace.await();
    return patiently(
        PAUSE,
        method + " " + path,
        () -> attempts.note(attempt(() -> api.change(method, who, path, etag, body))),
        reply -> reply.status() == 200 || attempts.mayBeDone(reply, 409, 412, 428));
  }

  @Override
  public Reply sign(Person who, String what, String review, Object body) {
    Attempts attempts = new Attempts(null);
    pace.await();
    return patiently(
        PAUSE,
        "sign " + review,
        () -> moveAtItsVersion(who, review + "/findings", "sign", body, attempts),
        reply -> reply.status() == 200 || attempts.mayBeDone(reply, 409));
  }

  @Override
  public Reply read(Person who, String what, String path, Predicate<Reply> suits) {
    return patiently(
        READING_PAUSE,
        "GET " + path,
        () -> attempt(() -> api.get(who, path)),
        reply -> reply.status() == 200 && suits.test(reply));
  }

  @Override
  public UUID signIn(Person who) {
    Reply linked =
        patiently(
            PAUSE,
            "sign in",
            () -> attempt(() -> api.change("POST", who, "/api/v1/sign-ins", null, null)),
            reply -> reply.status() == 200);
    return UUID.fromString(linked.text("personId"));
  }

  /** The answer, or null when there was none that says what happened. */
  private Reply attempt(Supplier<Reply> call) {
    try {
      Reply reply = call.get();
      if (reply.status() == 500) {
        ledger.trouble("500: " + reply.body());
      }
      if (reply.status() < 500) {
        return reply;
      }
    } catch (Api.Unanswered e) {
      // As good as a 503: nobody knows.
    }
    ledger.unanswered();
    Patience.pass(BREATH);
    return null;
  }

  private <T> T patiently(Duration pause, String what, Supplier<T> ask, Predicate<T> suits) {
    return Patience.until(patience, pause, what, ask, suits);
  }

  /**
   * The attempts of one call. Whether it is given up is decided once, at the first that stays
   * unanswered; and only after such a one "it is done already" counts.
   */
  private static final class Attempts {
    private final Runnable leftOpen;
    private boolean unanswered;

    /**
     * @param leftOpen what to write down when it is given up; null for a call that never is
     */
    Attempts(Runnable leftOpen) {
      this.leftOpen = leftOpen;
    }

    Reply note(Reply reply) {
      if (reply == null && !unanswered) {
        unanswered = true;
        if (leftOpen != null && ThreadLocalRandom.current().nextInt(CALLS_TO_ONE_GIVEN_UP) == 0) {
          leftOpen.run();
          throw new GivenUp();
        }
      }
      return reply;
    }

    boolean mayBeDone(Reply reply, Integer... statuses) {
      return unanswered && List.of(statuses).contains(reply.status());
    }

    /** Stands for the answer that never came. */
    Reply done() {
      return new Reply(200, com.fasterxml.jackson.databind.node.MissingNode.getInstance(), null);
    }
  }
}
