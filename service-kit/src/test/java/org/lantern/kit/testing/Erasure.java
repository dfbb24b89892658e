package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares docs/erasure.md with the schema, and finds in which columns a word or an id stands. */
public final class Erasure {
  private static final Path DOCUMENT = Path.of("../docs/erasure.md");
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)`: (.*?) \\|.*");
  private static final Pattern COLUMN = Pattern.compile("`(\\w+)`");

  /** Of every table of ours; the parts of a divided table stand in the whole. */
  private static final String COLUMNS =
      """
      select c.relname || '.' || a.attname as name
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = cast('public' as regnamespace) and c.relkind in ('r', 'p')
        and not c.relispartition and c.relname <> 'flyway_schema_history'
        and format_type(a.atttypid, null) = any (cast(? as text[]))
      order by 1
      """;

  private static final String TEXTS =
      "{text,character varying,character,json,jsonb,tsvector,text[],character varying[]}";
  private static final String IDS = "{uuid,uuid[]}";

  private Erasure() {}

  /** The document lists every column of the database that can hold text, once, and no other. */
  public static void assertComplete(String service, Sql sql) {
    List<String> listed = rows(service).flatMap(Erasure::columnsIn).sorted().toList();
    assertThat(listed).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(listed))
        .as("## %s in %s", service, DOCUMENT)
        .isEqualTo(new TreeSet<>(columns(sql, TEXTS)));
  }

  /** The columns, as {@code table.column}, in which the document says that somebody typed. */
  public static Set<String> typed(String service) {
    return rows(service)
        .filter(row -> !row.contains("| platform |"))
        .flatMap(Erasure::columnsIn)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> rows(String service) {
    return Contracts.read(DOCUMENT)
        .lines()
        .dropWhile(line -> !line.equals("## " + service))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> ROW.matcher(line).matches());
  }

  private static Stream<String> columnsIn(String row) {
    MatchResult cells = ROW.matcher(row).results().findFirst().orElseThrow();
    return COLUMN
        .matcher(cells.group(2))
        .results()
        .map(column -> cells.group(1) + "." + column.group(1));
  }

  private static List<String> columns(Sql sql, String types) {
    return sql.rows(COLUMNS, types).stream().map(row -> (String) row.get("name")).toList();
  }

  /** The columns, as {@code table.column}, in some row of which the word stands. */
  public static Set<String> found(Sql sql, String word) {
    return found(sql, TEXTS, word);
  }

  /**
   * The columns, as {@code table.column}, in some row of which an id stands, alone or in a list.
   */
  public static Set<String> holding(Sql sql, UUID id) {
    return found(sql, IDS, id.toString());
  }

  private static Set<String> found(Sql sql, String types, String word) {
    return columns(sql, types).stream()
        .filter(name -> stands(sql, name.split("\\.")[0], name.split("\\.")[1], word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean stands(Sql sql, String table, String column, String word) {
    return (Boolean)
        sql.value(
            "select exists (select 1 from %s where cast(%s as text) ilike '%%' || ? || '%%')"
                .formatted(table, column),
            word);
  }
}
