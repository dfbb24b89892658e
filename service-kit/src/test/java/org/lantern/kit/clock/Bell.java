package org.lantern.kit.clock;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.testing.Sql;

/** A timed move of the kit's tests: what is due leaves a row, in the running transaction. */
@Singleton
class Bell implements TimedMove {
  private final Sql sql;
  private final TimedMoves moves;
  RuntimeException failure;
  Instant again;

  /** What others do while it rings. */
  Runnable meanwhile = () -> {};

  Bell(DataSource dataSource, TimedMoves moves) {
    this.sql = new Sql(dataSource);
    this.moves = moves;
  }

  @Override
  public String thing() {
    return "bell";
  }

  @Override
  public String action() {
    return "RING";
  }

  /** A bell is a number to lock. */
  static final String LOCK = "select 1 from (select pg_advisory_xact_lock(15)) as locked";

  @Override
  public void lock(UUID id) {
    sql.value(LOCK);
  }

  @Override
  public void due(UUID id) {
    sql.run("insert into effect (thing_id, name) values (?, 'rung')", id);
    meanwhile.run();
    if (again != null) {
      moves.schedule("bell", id, "RING", again);
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** As a thing refuses that went another way. */
  static Refusal otherWay() {
    return new Refusal.NotInThisState("The bell is gone.", List.of());
  }
}
