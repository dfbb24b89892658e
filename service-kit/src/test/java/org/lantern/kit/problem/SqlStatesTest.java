package org.lantern.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"08006", "40P01", "40001", "53300", "57P01", "55P03"})
  void connection_trouble_and_deadlocks_pass_by_themselves(String state) {
    Exception wrapped = new IllegalStateException(new SQLException("trouble", state));

    assertThat(SqlStates.isTransient(wrapped)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01"})
  void a_refused_row_does_not(String state) {
    assertThat(SqlStates.isTransient(new SQLException("refused", state))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sorry, acquisition timeout!",
        "Acquisition timeout while waiting for new connection",
        "Acquisition timeout on health check"
      })
  void waiting_in_vain_for_a_connection_of_the_pool_passes_however_it_is_said(String message) {
    assertThat(SqlStates.isTransient(new SQLException(message))).isTrue();
  }

  /** In the driver's own words, of a server that takes connections and says nothing. */
  @Test
  void a_login_that_the_pool_does_not_wait_for_any_longer_passes() throws Exception {
    AtomicReference<Exception> failure = new AtomicReference<>();
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread connecting =
          new Thread(
              () -> {
                try {
                  DriverManager.getConnection(
                      "jdbc:postgresql://127.0.0.1:%d/none?loginTimeout=60"
                          .formatted(silent.getLocalPort()));
                } catch (SQLException e) {
                  failure.set(e);
                }
              });
      connecting.start();
      Socket taken = silent.accept();
      connecting.interrupt();
      connecting.join();
      taken.close();
    }

    assertThat(failure.get()).isNotNull();
    assertThat(SqlStates.isTransient(failure.get())).isTrue();
  }

  @Test
  void other_failures_do_not() {
    assertThat(SqlStates.isTransient(new IllegalArgumentException("poison"))).isFalse();
  }

  @Test
  void a_commit_that_nobody_could_finish_passes() {
    Exception commit = new RollbackException("could not commit");

    assertThat(SqlStates.isTransient(new IllegalStateException(commit))).isTrue();
  }

  @Test
  void a_commit_that_rows_refuse_does_not() {
    Exception commit = new RollbackException("could not commit");
    commit.initCause(new IllegalArgumentException("poison"));

    assertThat(SqlStates.isTransient(commit)).isFalse();
  }

  @Test
  void a_commit_that_a_constraint_refuses_at_its_end_does_not() {
    Exception commit = new RollbackException("could not commit");
    commit.addSuppressed(new IllegalStateException(new SQLException("refused", "23503")));

    assertThat(SqlStates.isTransient(commit)).isFalse();
  }
}
