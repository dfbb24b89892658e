package org.lantern.endtoend.fault;

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
import org.lantern.platform.Person;

/**
 * A patient program: asks again while a part of the platform is away or has not heard of something
 * yet, under the same key or after looking what became of the first call, and writes down what it
 * was told. One call in eight whose first attempt stays unanswered is given up, as people do.
 */
final class Caller {
  private static final Duration PAUSE = Duration.ofMillis(250);

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
  Caller(Api api, Ledger ledger, Pace pace, Duration patience) {
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

  /** Makes a thing, once. */
  Reply make(Person person, String path, Object body, String database, String table) {
    String key = UUID.randomUUID().toString();
    Reply made = make(person, path, body, key, () -> ledger.leftOpen(database, table));
    ledger.made(database, table, made.id());
    return made;
  }

  /** Counts a thing that was there before the first call. */
  void knows(String database, String table, UUID id) {
    ledger.made(database, table, id);
  }

  /** Makes something that has no id of its own. */
  Reply make(Person person, String path, Object body) {
    return make(person, path, body, UUID.randomUUID().toString(), () -> {});
  }

  private Reply make(Person person, String path, Object body, String key, Runnable leftOpen) {
    GivingUp givingUp = new GivingUp(leftOpen);
    pace.await();
    return patiently(
        "POST " + path,
        () -> givingUp.sometimes(attempt(() -> api.create(person, path, body, key))),
        reply -> reply.status() == 201);
  }

  /** Moves the thing of that path to a state, once. */
  Reply move(Person person, String thing, String verb, Object body, String to, String database) {
    UUID id = UUID.fromString(thing.substring(thing.lastIndexOf('/') + 1));
    return move(person, thing, verb, body, now -> now.text("state").equals(to), database, id);
  }

  /** Moves a thing, once; an unanswered attempt is followed by a look at what became of it. */
  Reply move(
      Person person,
      String thing,
      String verb,
      Object body,
      Predicate<Reply> done,
      String database,
      UUID id) {
    String action = verb.toUpperCase(Locale.ROOT).replace('-', '_');
    GivingUp givingUp = new GivingUp(() -> ledger.leftOpen(database, id, action));
    pace.await();
    Reply moved =
        patiently(
            verb + " " + thing,
            () -> moveOrLook(person, thing, verb, body, done, givingUp),
            reply -> reply.status() == 200 && done.test(reply));
    ledger.moved(database, id, action);
    return moved;
  }

  private Reply moveOrLook(
      Person person,
      String thing,
      String verb,
      Object body,
      Predicate<Reply> done,
      GivingUp givingUp) {
    Reply now = attempt(() -> api.get(person, thing));
    if (now == null || now.status() != 200 || done.test(now)) {
      return now;
    }
    return givingUp.sometimes(
        attempt(() -> api.change("POST", person, thing + "/" + verb, now.etag(), body)));
  }

  /** Signs what stands in the findings. */
  void sign(Person person, String findings) {
    pace.await();
    Once once = new Once();
    patiently(
        "sign " + findings,
        () -> {
          Reply now = attempt(() -> api.get(person, findings));
          return now == null || now.status() != 200
              ? now
              : once.note(
                  attempt(() -> api.change("POST", person, findings + "/sign", now.etag(), null)));
        },
        reply -> reply.status() == 200 || once.mayBeDone(reply, 409));
  }

  /** Writes a thing whose id or place the caller names; writing it again changes nothing. */
  void put(Person person, String path, String etag, Object body) {
    Once once = new Once();
    patiently(
        "PUT " + path,
        () -> once.note(attempt(() -> api.change("PUT", person, path, etag, body))),
        reply -> reply.status() == 200 || once.mayBeDone(reply, 412, 428));
  }

  /** Lets "it is done already" count only after an attempt that nobody answered. */
  private static final class Once {
    private boolean unanswered;

    Reply note(Reply reply) {
      unanswered |= reply == null;
      return reply;
    }

    boolean mayBeDone(Reply reply, Integer... statuses) {
      return unanswered && List.of(statuses).contains(reply.status());
    }
  }

  Reply get(Person person, String path, Predicate<Reply> suits) {
    return patiently(
        "GET " + path,
        () -> attempt(() -> api.get(person, path)),
        reply -> reply.status() == 200 && suits.test(reply));
  }

  /** The first sign-in, which links the person. */
  UUID signIn(Person person) {
    Reply linked =
        patiently(
            "sign in",
            () -> attempt(() -> api.change("POST", person, "/api/v1/sign-ins", null, null)),
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

  /** Decides once for each call, at its first unanswered attempt. */
  private static final class GivingUp {
    private final Runnable leftOpen;
    private boolean decided;

    GivingUp(Runnable leftOpen) {
      this.leftOpen = leftOpen;
    }

    Reply sometimes(Reply reply) {
      if (reply == null && !decided) {
        decided = true;
        if (ThreadLocalRandom.current().nextInt(CALLS_TO_ONE_GIVEN_UP) == 0) {
          leftOpen.run();
          throw new GivenUp();
        }
      }
      return reply;
    }
  }

  <T> T patiently(String what, Supplier<T> ask, Predicate<T> suits) {
    return patiently(patience, what, ask, suits);
  }

  static <T> T patiently(Duration patience, String what, Supplier<T> ask, Predicate<T> suits) {
    return Patience.until(patience, PAUSE, what, ask, suits);
  }
}
