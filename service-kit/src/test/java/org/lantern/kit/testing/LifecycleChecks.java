package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lantern.kit.lifecycle.Lifecycle;

/**
 * Compares a table of states with a grid that a person of the field can read, every cell, empty
 * ones included; and with its section in docs/lifecycles.md.
 */
public final class LifecycleChecks {
  private static final Path DOCUMENT = Path.of("../docs/lifecycles.md");

  private LifecycleChecks() {}

  /**
   * @param grid first line: the actions; then a line for each state; a cell says where the action
   *     leads and who may take it, such as {@code FINAL NETWORK_ADMIN}
   */
  public static <S extends Enum<S>, A extends Enum<A>> void assertGrid(
      Lifecycle<S, A> table, Class<S> states, String grid) {
    List<List<String>> lines = grid.lines().map(LifecycleChecks::cells).toList();
    List<String> actions = lines.getFirst().subList(1, lines.getFirst().size());
    Map<String, String> expected = new LinkedHashMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      for (int i = 0; i < actions.size(); i++) {
        String cell = i + 1 < line.size() ? line.get(i + 1) : "";
        expected.put(line.getFirst() + " + " + actions.get(i), cell);
      }
    }
    assertThat(cells(table, states, actions)).isEqualTo(expected);
    assertThat(table.rows()).allMatch(row -> actions.contains(row.action().name()));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static <S extends Enum<S>, A extends Enum<A>> Map<String, String> cells(
      Lifecycle<S, A> table, Class<S> states, List<String> actions) {
    Map<String, String> found = new LinkedHashMap<>();
    for (S state : states.getEnumConstants()) {
      for (String action : actions) {
        List<Lifecycle.Row<S, A>> rows =
            table.rows().stream()
                .filter(row -> row.from() == state && row.action().name().equals(action))
                .toList();
        found.put(state + " + " + action, cell(rows));
      }
    }
    return found;
  }

  private static <S extends Enum<S>, A extends Enum<A>> String cell(
      List<Lifecycle.Row<S, A>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    Set<String> movers =
        rows.stream().map(row -> row.mover().name()).collect(Collectors.toCollection(TreeSet::new));
    return rows.getFirst().to() + " " + String.join(" ", movers);
  }

  /** The section of the table's thing in the document says just what the table says. */
  public static <S extends Enum<S>, A extends Enum<A>> void assertDocumented(
      Lifecycle<S, A> table) {
    List<String> rows = new ArrayList<>();
    table
        .rows()
        .forEach(
            row ->
                rows.add(
                    "| %s | %s | %s | %s | %s |"
                        .formatted(
                            row.from(), row.action(), row.to(), row.mover().name(), row.rule())));
    assertThat(section(table.thing())).as("## %s in %s", table.thing(), DOCUMENT).isEqualTo(rows);
  }

  private static List<String> section(String thing) {
    return Contracts.read(DOCUMENT)
        .lines()
        .dropWhile(line -> !line.equals("## " + thing))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| ") && !line.startsWith("| from "))
        .toList();
  }
}
