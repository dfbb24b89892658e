package org.lantern.review.schoolcopy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is bound to what a review is about on one of some days, and by what; people are named by the
 * ids by which they are known now.
 *
 * @param known for each of them by what, with the name of the other school where one binds them and
 *     an empty text where none does
 */
public record Bonds(Map<UUID, Map<Bond, String>> known) {
  public static final Bonds NONE = new Bonds(Map.of());

  static Bonds of(List<Bound> all) {
    Map<UUID, Map<Bond, String>> known = new HashMap<>();
    all.forEach(
        each ->
            known
                .computeIfAbsent(each.personId(), any -> new EnumMap<>(Bond.class))
                .merge(each.bond(), each.place(), (one, other) -> one.isEmpty() ? other : one));
    return new Bonds(known);
  }

  record Bound(UUID personId, Bond bond, String place) {}

  /** These and others; where both bind somebody in one way, these say where. */
  Bonds with(Bonds others) {
    Map<UUID, Map<Bond, String>> all = new HashMap<>();
    known.forEach((person, bound) -> all.put(person, new EnumMap<>(bound)));
    others.known.forEach(
        (person, bound) -> {
          Map<Bond, String> here = all.computeIfAbsent(person, any -> new EnumMap<>(Bond.class));
          bound.forEach(here::putIfAbsent);
        });
    return new Bonds(all);
  }

  public Map<Bond, String> of(UUID personId) {
    return known.getOrDefault(personId, Map.of());
  }

  /** Whether any of the people is bound so that no programme lets them review the school. */
  public boolean barAny(Collection<UUID> people) {
    return people.stream().anyMatch(id -> of(id).keySet().stream().anyMatch(Bond.NEVER::contains));
  }
}
