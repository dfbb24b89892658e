package org.lantern.endtoend.journey;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.Reply;
import org.lantern.platform.Person;

/**
 * Calls of which each must succeed, as soon as events may have arrived, and is told with who did
 * what and what was answered; an unexpected answer ends the walk.
 */
public final class StrictCalls implements Calls {
  private static final Duration EVENTS_ARRIVE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** What a service answers that has not heard of something yet. */
  private static final Set<Integer> NOT_YET = Set.of(403, 404, 422);

  private static final Set<Integer> DONE = Set.of(200);

  /** Some makings answer with what they changed. */
  private static final Set<Integer> MADE = Set.of(200, 201);

  private final Api api;
  private final Narrator narrator;

  public StrictCalls(Api api, Narrator narrator) {
    this.api = api;
    this.narrator = narrator;
  }

  /** Told every step. */
  @FunctionalInterface
  public interface Narrator {
    void tell(String who, String what, String answer);
  }

  @Override
  public Reply make(Person who, String what, String path, Object body) {
    String key = UUID.randomUUID().toString();
    return done(who, what, MADE, () -> api.create(who, path, body, key));
  }

  @Override
  public Reply move(Person who, String what, String thing, String action, Object body) {
    return done(
        who,
        what,
        DONE,
        () -> {
          Reply now = api.get(who, thing);
          return now.status() == 200
              ? api.change("POST", who, thing + "/" + action, now.etag(), body)
              : now;
        });
  }

  @Override
  public Reply change(
      String method, Person who, String what, String path, String etag, Object body) {
    return done(who, what, DONE, () -> api.change(method, who, path, etag, body));
  }

  @Override
  public Reply sign(Person who, String what, String review, Object body) {
    return move(who, what, review + "/findings", "sign", body);
  }

  @Override
  public Reply read(Person who, String what, String path, Predicate<Reply> suits) {
    Reply read =
        await(what, () -> api.get(who, path), reply -> reply.status() == 200 && suits.test(reply));
    tell(who, what, read);
    return read;
  }

  @Override
  public UUID signIn(Person who) {
    Reply linked = api.change("POST", who, "/api/v1/sign-ins", null, null).expect(200);
    tell(who, "signs in and is linked", linked);
    return UUID.fromString(linked.text("personId"));
  }

  /** Does something that must be refused so, at once. */
  public Reply refused(Person who, String what, int status, Reply answer) {
    tell(who, what, answer.expect(status));
    return answer;
  }

  /** Waits until something is refused so, because what forbids it may still be on its way. */
  public Reply refusedSoon(Person who, String what, int status, Supplier<Reply> ask) {
    Reply answer = await(what, ask, reply -> reply.status() == status);
    tell(who, what, answer);
    return answer;
  }

  private Reply done(Person who, String what, Set<Integer> wanted, Supplier<Reply> ask) {
    Reply answer = await(what, ask, reply -> !NOT_YET.contains(reply.status()));
    if (!wanted.contains(answer.status())) {
      throw new Reply.Unexpected(who.name() + " " + what + ", but: " + answer);
    }
    tell(who, what, answer);
    return answer;
  }

  /** Asks again until the answer suits, as long as events may take. */
  public static <T> T await(String what, Supplier<T> ask, Predicate<T> suits) {
    return Patience.until(EVENTS_ARRIVE, PAUSE, "waited that somebody " + what, ask, suits);
  }

  /** Tells a step that somebody took. */
  public void tell(Person who, String what, Reply answer) {
    String detail = answer.status() >= 400 ? answer.sentence() : answer.text("state");
    narrator.tell(who.name(), what, (answer.status() + " " + detail).strip());
  }
}
