package org.lantern.school.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the same thing held by two people on overlapping days becomes one when the people do: the
 * earliest of the other's stays, from the earliest first day until the latest last one.
 *
 * @param kept the one that stays
 * @param dropped those that become part of it
 * @param until null while it lasts
 */
public record Joined(UUID kept, List<UUID> dropped, LocalDate from, LocalDate until) {

  /**
   * @param moving what the one person has
   * @param staying what the other has
   * @param kind what makes two of them the same thing, such as the school
   * @return nothing for what does not overlap: that simply moves
   */
  public static <T extends Dated> List<Joined> of(
      Collection<T> moving, Collection<T> staying, Function<T, Object> kind) {
    List<List<T>> groups = new ArrayList<>();
    staying.forEach(each -> groups.add(List.of(each)));
    for (T each : moving) {
      List<List<T>> met =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> meet(each, other, kind)))
              .toList();
      if (!met.isEmpty()) {
        groups.removeAll(met);
        groups.add(Stream.concat(met.stream().flatMap(List::stream), Stream.of(each)).toList());
      }
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> whole(group, staying))
        .toList();
  }

  private static <T extends Dated> boolean meet(T one, T other, Function<T, Object> kind) {
    return kind.apply(one).equals(kind.apply(other))
        && other.overlaps(one.getFrom(), one.getUntil());
  }

  private static <T extends Dated> Joined whole(List<T> group, Collection<T> staying) {
    Comparator<T> earliest = Comparator.comparing(Dated::getFrom);
    UUID kept = group.stream().filter(staying::contains).min(earliest).orElseThrow().getId();
    boolean lasting = group.stream().anyMatch(each -> each.getUntil() == null);
    return new Joined(
        kept,
        group.stream().map(Dated::getId).filter(id -> !id.equals(kept)).toList(),
        group.stream().min(earliest).orElseThrow().getFrom(),
        lasting
            ? null
            : group.stream().map(Dated::getUntil).max(LocalDate::compareTo).orElseThrow());
  }
}
