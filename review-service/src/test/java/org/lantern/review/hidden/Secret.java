package org.lantern.review.hidden;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that only some may know: what stands in the plain world, what the secret adds to it,
 * which reads by whom must not change by it, and which reads by whom do.
 */
final class Secret {
  private final String name;
  private final Consumer<World> secret;
  private Consumer<World> given = world -> {};
  private final List<Ask> hidden = new ArrayList<>();
  private final List<Ask> seen = new ArrayList<>();

  /** Somebody reading: {@code GET} and the path's template, as OpenAPI names it. */
  record Ask(String person, String read, boolean statementsToo) {}

  private Secret(String name, Consumer<World> secret) {
    this.name = name;
    this.secret = secret;
  }

  static Secret of(String name, Consumer<World> secret) {
    return new Secret(name, secret);
  }

  Secret given(Consumer<World> plainWorld) {
    given = plainWorld;
    return this;
  }

  /**
   * @param people parted by commas
   * @param reads templates without the part that all share
   */
  Secret hiddenFrom(String people, String... reads) {
    hidden.addAll(asks(people, true, reads));
    return this;
  }

  /**
   * For what the secret puts at an address that was empty: the answer is the same, but of what is
   * not there nothing further is asked.
   */
  Secret notThereFor(String people, String... reads) {
    hidden.addAll(asks(people, false, reads));
    return this;
  }

  Secret seenBy(String people, String... reads) {
    seen.addAll(asks(people, false, reads));
    return this;
  }

  private static List<Ask> asks(String people, boolean statementsToo, String... reads) {
    List<Ask> asks = new ArrayList<>();
    for (String person : people.split(", ")) {
      for (String read : reads) {
        asks.add(new Ask(person, "GET /api/v1" + read, statementsToo));
      }
    }
    return asks;
  }

  String name() {
    return name;
  }

  List<Ask> hidden() {
    return hidden;
  }

  List<Ask> seen() {
    return seen;
  }

  void stand(World world) {
    given.accept(world);
  }

  void add(World world) {
    secret.accept(world);
  }

  @Override
  public String toString() {
    return name;
  }
}
