package org.lantern.endtoend.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.Patience;
import org.lantern.endtoend.TokenSource;
import org.lantern.endtoend.check.Checker;
import org.lantern.endtoend.check.Databases;
import org.lantern.endtoend.walk.Ledger;
import org.lantern.endtoend.walk.Pace;
import org.lantern.endtoend.walk.PatientCalls;
import org.lantern.endtoend.walk.Stage;
import org.lantern.endtoend.walk.Workload;
import org.lantern.platform.Platform;

/** One run: a stage, walks on it, faults meanwhile, and the comparison at its end. */
public final class Run implements AutoCloseable {
  private static final int PER_SECOND = 20;
  private static final int HEADS = 4;
  private static final Duration LONGEST_MAKING_UP = Duration.ofMinutes(2);

  private final Scene scene;
  private final Ledger ledger = new Ledger();
  private final Pace pace = new Pace(PER_SECOND);
  private final Databases databases;
  private final Workload workload;
  private final Checker checker;
  private final Speed speed;

  /**
   * @param whole how many reviews are walked from end to end
   * @param ended how many end before they have findings
   * @param patience how long a walk waits for what it needs
   * @param folder for files of its own
   */
  public Run(Scene scene, int whole, int ended, Duration patience, Path folder) {
    this.scene = scene;
    Platform platform = scene.platform();
    this.databases = new Databases(platform);
    this.speed = new Speed(pace, databases);
    Api api =
        new Api(
            platform.address(), new TokenSource(platform.keycloak().issuer(), platform.secrets()));
    Stage stage = new Stage(new PatientCalls(api, ledger, pace, patience), HEADS, whole + ended);
    knowsFirstInvitation();
    stage.set(platform, api, folder);
    this.workload = new Workload(stage, ledger, whole, ended);
    this.checker = new Checker(platform, databases, ledger);
  }

  /** The first administrator is invited by a setting. */
  private void knowsFirstInvitation() {
    UUID first = UUID.fromString(databases.rows("school", "select id from invitation").getFirst());
    ledger.made(new Ledger.Kind("school", "invitation"), first);
  }

  public void begin() {
    speed.begin();
    workload.start();
  }

  /**
   * Strikes so many faults of all kinds, drawn and timed by the seed, once a second instance of
   * review-service has taken its part of the work.
   */
  public void strike(int count, long seed) {
    scene.startSecondReview();
    System.out.printf("%6.1f s  a second review-service is there%n", speed.seconds());
    Random random = new Random(seed);
    for (Fault fault : Kind.draw(count, random)) {
      Patience.pass(Duration.ofMillis(1_500 + random.nextInt(3_000)));
      strike(fault, Duration.ofMillis(random.nextInt(2_000)));
    }
  }

  public void strike(Fault fault, Duration away) {
    speed.away();
    double at = speed.seconds();
    fault.strike(scene, away);
    speed.back();
    System.out.printf("%6.1f s  %s, back after %.1f s%n", at, fault, speed.seconds() - at);
  }

  /** Goes on until what was missed is made up for, lets the walks end and tells what was done. */
  public void end() throws InterruptedException {
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
  public int wholeWalks() {
    return workload.wholeWalks();
  }

  public int finalReports() {
    return databases
        .rows("review", "select distinct review_id from report where content is not null")
        .size();
  }

  public int endedReviews() {
    return databases
        .rows("review", "select 1 from review where state in ('CANCELLED', 'ABANDONED')")
        .size();
  }

  public int unansweredCalls() {
    return ledger.unansweredCalls();
  }

  /** The relay of review-service dies after a final report's event was sent and before its mark. */
  public void killRelayBetweenSendAndMark() {
    double at = speed.seconds();
    new SentNotMarked(scene.platform(), databases).strike();
    System.out.printf(
        "%6.1f s  RELAY_KILLED_BEFORE_MARK, after %.1f s%n", at, speed.seconds() - at);
  }

  public List<String> differences() {
    return checker.differences();
  }

  public List<String> differencesOfAReplay() {
    return checker.differencesOfAReplay();
  }
}
