package org.lantern.review.past;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.csv.BadRows;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.schoolcopy.FactsChanged;
import org.lantern.review.schoolcopy.SchoolCopyService;

/**
 * Brings the past in from a file, one file at a time: all good lines or nothing, in one
 * transaction. A dry run does the same and takes it back. The same file again changes nothing,
 * which is why this call needs no idempotency key.
 */
@ApplicationScoped
public class PastImportService {
  private static final int LONGEST_SECONDS = 600;

  private final CurrentActor currentActor;
  private final StagedPast staged;
  private final PastTeams teams;
  private final SchoolCopyService schools;
  private final FactsChanged facts;
  private final NetworkTime time;

  PastImportService(
      CurrentActor currentActor,
      StagedPast staged,
      PastTeams teams,
      SchoolCopyService schools,
      FactsChanged facts,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.staged = staged;
    this.teams = teams;
    this.schools = schools;
    this.facts = facts;
    this.time = time;
  }

  /** Reads the upload to its end, and answers when it is in or was tried. */
  PastImportResponse bringIn(PastTable table, InputStream upload, boolean dryRun) {
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .call(() -> take(table, upload, dryRun));
    } catch (OnlyTried tried) {
      return tried.result;
    }
  }

  private PastImportResponse take(PastTable table, InputStream upload, boolean dryRun) {
    Actor actor = currentActor.get();
    staged.takeTurn();
    try (PastFile file = new PastFile(upload, table.columns())) {
      staged.load(table, file);
      staged.judge(table, schools.tiedTo(actor), time.today(), file.bad());
      BadRows warned = new BadRows();
      if (table.hasTeams()) {
        teams.judge(file.bad(), warned);
      }
      file.bad().requireFew(file.rows());
      StagedPast.Taken taken = staged.take(table, actor.personId(), time.now());
      PastImportResponse result = PastImportResponse.of(dryRun, file, warned, taken);
      if (dryRun) {
        throw new OnlyTried(result);
      }
      if (table.changesFacts()) {
        facts.ofAll();
      }
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes everything back. */
  private static final class OnlyTried extends RuntimeException {
    private final transient PastImportResponse result;

    OnlyTried(PastImportResponse result) {
      super("dry run", null, false, false);
      this.result = result;
    }
  }
}
