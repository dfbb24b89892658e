package org.lantern.endtoend.fault;

import java.time.Duration;
import java.util.List;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.TestPlatform;
import org.lantern.platform.Platform;

/** One run: a stage, walks on it, faults meanwhile, and the comparison at its end. */
final class Run implements AutoCloseable {
  private static final int PER_SECOND = 20;
  private static final Duration LONGEST_MAKING_UP = Duration.ofMinutes(2);

  private final Platform platform;
  private final Ledger ledger = new Ledger();
  private final Pace pace = new Pace(PER_SECOND);
  private final Databases databases;
  private final Workload workload;
  private final Checker checker;
  private final Speed speed;

  /**
   * @param teams how many reviews are walked from end to end
   * @param patience how long a walk waits for what it needs
   */
  Run(Platform platform, int teams, Duration patience) {
    this.platform = platform;
    this.databases = new Databases(platform);
    this.speed = new Speed(pace, databases);
    Api api = TestPlatform.api(platform);
    Stage stage = new Stage(new Caller(api, ledger, pace, patience), databases, teams);
    stage.set(platform, api, FaultIT.folder());
    this.workload = new Workload(stage, ledger, teams);
    this.checker = new Checker(platform, databases, ledger);
  }

  Databases databases() {
    return databases;
  }

  void begin() {
    speed.begin();
    workload.start();
  }

  void strike(Fault fault, Duration away) {
    speed.away();
    double at = speed.seconds();
    fault.strike(platform, away);
    speed.back();
    System.out.printf("%6.1f s  %s, back after %.1f s%n", at, fault, speed.seconds() - at);
  }

  /** Goes on until what was missed is made up for, lets the walks end and tells what was done. */
  void end() throws InterruptedException {
    double struck = speed.seconds();
    pace.awaitMadeUpFor(LONGEST_MAKING_UP);
    String changes = "%.1f s  made up for, %s".formatted(speed.seconds(), speed.summary());
    workload.finish();
    System.out.printf(
        "%6.1f s  last fault over; %s; %.1f s  all walks over: %s; %s%n",
        struck, changes, speed.seconds(), workload.summary(), ledger.summary());
  }

  /** Begins no further walk, also when the run itself fails. */
  @Override
  public void close() {
    workload.stop();
  }

  /** What a run must have seen to say anything. */
  int wholeWalks() {
    return workload.wholeWalks();
  }

  int finalReports() {
    return databases.rows("review", "select 1 from report where state = 'FINAL'").size();
  }

  int unansweredCalls() {
    return ledger.unansweredCalls();
  }

  /** The relay of review-service dies after a final report's event was sent and before its mark. */
  void killRelayBetweenSendAndMark() {
    double at = speed.seconds();
    new SentNotMarked(platform, databases).strike();
    System.out.printf(
        "%6.1f s  RELAY_KILLED_BEFORE_MARK, after %.1f s%n", at, speed.seconds() - at);
  }

  List<String> differences() {
    return checker.differences();
  }

  List<String> differencesOfAReplay() {
    return checker.differencesOfAReplay();
  }
}
