package org.lantern.review.removal;

/**
 * A column in which somebody's words can stand.
 *
 * @param kind as people call it; several columns can be of one kind
 * @param within an SQL condition with one parameter, the review
 * @param versioned whether whoever has the row open must read it again
 * @param reopening an update with one parameter, the review, of what such rows are opened and
 *     written with; null where they are so by themselves or by nobody
 */
record Place(
    String kind,
    Writers writers,
    String table,
    String column,
    Form form,
    String within,
    boolean versioned,
    String reopening) {

  /**
   * What is a letter, and which one is written large, as Unicode says it and {@link Passage} does,
   * whatever the locale of the database.
   */
  static final String LETTERS = " collate pg_catalog.pg_c_utf8";

  /** How words lie in a column. */
  enum Form {
    TEXT,
    /** A section that keeps its last texts by version in a table beside it. */
    SECTION,
    LIST,
    /** JSON with what was {@code given}: questions with {@code words} in each answer. */
    ANSWERS
  }

  Place in(Form other) {
    return new Place(kind, writers, table, column, other, within, versioned, reopening);
  }

  /** For rows that nobody opens to change them. */
  Place unversioned() {
    return new Place(kind, writers, table, column, form, within, false, reopening);
  }

  /** For rows that are opened and written together with another. */
  Place with(String opened) {
    return new Place(kind, writers, table, column, form, within, false, opened);
  }

  /** Whether the words stand in a row, with one parameter, the pattern. */
  private String holds() {
    return switch (form) {
      case TEXT, SECTION -> column + LETTERS + " ~* ?";
      case LIST ->
          "exists (select 1 from unnest(%s) one where one%s ~* ?)".formatted(column, LETTERS);
      case ANSWERS ->
          "exists (select 1 from jsonb_each(%s -> 'given') one where (one.value ->> 'words')%s ~* ?)"
              .formatted(column, LETTERS);
    };
  }

  /** With two parameters: the review, the pattern. */
  String count() {
    return "select count(*) from %s where %s and %s".formatted(table, within, holds());
  }

  /** With three parameters: the pattern, the review, the pattern. */
  String replace() {
    String mark = "'" + Passage.MARK + "', 'gi')";
    String value =
        switch (form) {
          case TEXT, SECTION -> "regexp_replace(%s%s, ?, %s".formatted(column, LETTERS, mark);
          case LIST ->
              "array(select distinct regexp_replace(one%s, ?, %s from unnest(%s) one)"
                  .formatted(LETTERS, mark, column);
          case ANSWERS ->
              "jsonb_set(%s, '{given}', (select jsonb_object_agg(one.key,".formatted(column)
                  + " coalesce(jsonb_set(one.value, '{words}',"
                  + " to_jsonb(regexp_replace((one.value ->> 'words')%s, ?, %s)), one.value))"
                      .formatted(LETTERS, mark)
                  + " from jsonb_each(%s -> 'given') one))".formatted(column);
        };
    String update =
        "update %s set %s = %s%s where %s and %s"
            .formatted(
                table, column, value, versioned ? ", version = version + 1" : "", within, holds());
    return form == Form.SECTION ? kept(update) : update;
  }

  /** The text that is left is the text of a version, and nobody typed it. */
  private String kept(String update) {
    return "with cleaned as (%s returning id, version, text)".formatted(update)
        + " insert into %s_text (section_id, version, text, written_at)".formatted(table)
        + " select id, version, text, now() from cleaned";
  }
}
