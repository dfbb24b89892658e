package org.lantern.review.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.kit.testing.TestPostgres;

/** Words in a database whose locale knows English letters alone. */
class PlaceTest {
  private static final String TEXT = "With ZOË and Émile, not Zoëlle.";

  private static Connection inEnglishAlone() throws SQLException {
    String url = TestPostgres.newDatabase();
    String name = "c_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = TestPostgres.connect(url);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create database " + name + " template template0 locale_provider libc locale 'C'");
    }
    return TestPostgres.connect(url.replaceFirst("/test_\\d+", "/" + name));
  }

  private static Place place(Place.Form form) {
    return new Place(
        "kind", Writers.TEAM, "written", "words", form, "id = cast(? as uuid)", false, null);
  }

  private static String value(Place.Form form) {
    return switch (form) {
      case TEXT, SECTION -> "'" + TEXT + "'";
      case LIST -> "array['" + TEXT + "', 'x']";
      case ANSWERS -> "'{\"given\":{\"E\":{\"words\":\"" + TEXT + "\"}}}'::jsonb";
    };
  }

  @ParameterizedTest
  @EnumSource(value = Place.Form.class, names = "SECTION", mode = EnumSource.Mode.EXCLUDE)
  void letters_of_other_languages_begin_and_end_words_too(Place.Form form) throws SQLException {
    UUID review = UUID.randomUUID();
    try (Connection connection = inEnglishAlone();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table written as select '%s'::uuid as id, %s as words"
              .formatted(review, value(form)));

      for (String name : new String[] {"Zoë", "émile"}) {
        String pattern = new Passage(name).forDatabase();
        try (PreparedStatement count = connection.prepareStatement(place(form).count())) {
          count.setObject(1, review);
          count.setString(2, pattern);
          try (ResultSet row = count.executeQuery()) {
            row.next();
            assertThat(row.getInt(1)).as(name).isEqualTo(1);
          }
        }
        try (PreparedStatement replace = connection.prepareStatement(place(form).replace())) {
          replace.setString(1, pattern);
          replace.setObject(2, review);
          replace.setString(3, pattern);
          replace.execute();
        }
      }

      try (ResultSet row = statement.executeQuery("select words::text from written")) {
        row.next();
        assertThat(row.getString(1)).contains("With [removed] and [removed], not Zoëlle.");
      }
    }
  }
}
