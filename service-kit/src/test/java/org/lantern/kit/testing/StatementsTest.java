package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantern.kit.testing.Statements.Recorded;

@QuarkusTest
@QuarkusTestResource(KitResource.class)
class StatementsTest {
  private static final String BY_NAME = "select id from thing_copy where name = ?";
  private static final String ALL = "select count(*) from thing_copy";
  private static final String PUT = "insert into thing_copy values (?, ?)";

  @Inject DataSource dataSource;

  @Test
  void statements_are_written_down_in_order_and_without_their_values() {
    Recorded<Object> recorded =
        Statements.during(
            () -> {
              new Sql(dataSource).rows(BY_NAME, "somebody");
              return new Sql(dataSource).value(ALL);
            });

    assertThat(recorded.statements()).containsExactly(BY_NAME, ALL);
  }

  @Test
  void a_statement_counts_as_often_as_it_is_executed_and_a_batch_once() {
    Recorded<Integer> recorded = Statements.during(this::twoThingsAtOnceAndOneMore);

    assertThat(recorded.answer()).isEqualTo(2);
    assertThat(recorded.statements()).containsExactly(PUT, ALL, ALL);
  }

  private int twoThingsAtOnceAndOneMore() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement put = connection.prepareStatement(PUT);
        Statement plain = connection.createStatement()) {
      for (String name : List.of("one", "other")) {
        put.setObject(1, UUID.randomUUID());
        put.setString(2, name);
        put.addBatch();
      }
      int done = put.executeBatch().length;
      plain.executeQuery(ALL);
      plain.executeQuery(ALL);
      return done;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothing_is_written_down_before_or_after() {
    Recorded<String> recorded = Statements.during(() -> "nothing");

    new Sql(dataSource).value(ALL);

    assertThat(recorded.statements()).isEmpty();
  }

  @Test
  void two_recordings_at_a_time_would_mix() {
    assertThatThrownBy(() -> Statements.during(() -> Statements.during(() -> "inner")))
        .isInstanceOf(IllegalStateException.class);
  }
}
