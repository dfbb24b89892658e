package org.lantern.review.schoolcopy;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.kit.actor.Actor;

/** The ties of who acts, read once in a request however many rows ask for them. */
@RequestScoped
class KnownTies {
  private final Map<Actor, List<UUID>> known = new HashMap<>();

  List<UUID> of(Actor actor, Function<Actor, List<UUID>> reading) {
    return known.computeIfAbsent(actor, reading);
  }
}
