package org.lantern.kit.lifecycle;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.problem.Refusal;

/**
 * The table of one aggregate's states: which action leads from where to where, and who may take it.
 * The aggregate asks it before it moves; answers list {@link #allowed} actions from it; tests and
 * docs/lifecycles.md are compared with it, empty cells included.
 *
 * @param <S> the states
 * @param <A> the actions
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {
  private final String thing;
  private final List<Row<S, A>> rows;
  private final Map<S, Map<A, S>> targets;

  private Lifecycle(String thing, List<Row<S, A>> rows) {
    this.thing = thing;
    this.rows = List.copyOf(rows);
    this.targets = targets(rows);
  }

  /**
   * One move. A move open to several movers is several rows.
   *
   * @param rule the sentence of the field that the row follows
   */
  public record Row<S, A>(S from, A action, S to, Mover mover, String rule) {}

  public static <S extends Enum<S>, A extends Enum<A>> Row<S, A> row(
      S from, A action, S to, Mover mover, String rule) {
    return new Row<>(from, action, to, mover, rule);
  }

  /**
   * @param thing what the aggregate is called in a sentence, such as "report"
   * @throws IllegalArgumentException for a row given twice, or one move with two ends
   */
  @SafeVarargs
  public static <S extends Enum<S>, A extends Enum<A>> Lifecycle<S, A> of(
      String thing, Row<S, A>... rows) {
    return new Lifecycle<>(thing, List.of(rows));
  }

  private static <S extends Enum<S>, A extends Enum<A>> Map<S, Map<A, S>> targets(
      List<Row<S, A>> rows) {
    Map<S, Map<A, S>> found = new EnumMap<>(rows.getFirst().from().getDeclaringClass());
    Set<List<Object>> seen = new HashSet<>();
    for (Row<S, A> row : rows) {
      S before =
          found
              .computeIfAbsent(row.from(), any -> new EnumMap<>(row.action().getDeclaringClass()))
              .put(row.action(), row.to());
      boolean twoEnds = before != null && before != row.to();
      if (twoEnds || !seen.add(List.of(row.from(), row.action(), row.mover()))) {
        throw new IllegalArgumentException("ambiguous row " + row);
      }
    }
    return found;
  }

  public String thing() {
    return thing;
  }

  public List<Row<S, A>> rows() {
    return rows;
  }

  /**
   * Where the action leads.
   *
   * @throws Refusal.NotAllowed when none of the movers may ever take the action
   * @throws Refusal.NotInThisState when it is not possible from here; names what is
   */
  public S next(S from, A action, Set<? extends Mover> movers) {
    requireMayEver(action, movers);
    if (!allowed(from, movers).contains(action)) {
      throw new Refusal.NotInThisState(
          "This " + thing + " is " + words(from) + "; it cannot " + words(action) + " now.",
          allowed(from, movers).stream().map(Enum::name).toList());
    }
    return targets.get(from).get(action);
  }

  /**
   * The question of permission alone, asked before anything else about the thing is looked at.
   *
   * @throws Refusal.NotAllowed when none of the movers has the action in any state
   */
  public void requireMayEver(A action, Set<? extends Mover> movers) {
    if (rows.stream().noneMatch(row -> row.action() == action && movers.contains(row.mover()))) {
      throw new Refusal.NotAllowed(
          "You may not " + words(action) + " this " + thing + ". Ask somebody whose part it is.");
    }
  }

  /** What the movers may do from here, in the order of the table. */
  public List<A> allowed(S from, Set<? extends Mover> movers) {
    return rows.stream()
        .filter(row -> row.from() == from && movers.contains(row.mover()))
        .map(Row::action)
        .distinct()
        .toList();
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
