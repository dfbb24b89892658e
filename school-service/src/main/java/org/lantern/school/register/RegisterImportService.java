package org.lantern.school.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.ending.EndingService;
import org.lantern.school.school.SchoolService;

/**
 * Brings an edition of the register in, one at a time: all of it or nothing, in one transaction;
 * its record is written beside it, so that others see how far it is. The same file again changes
 * nothing, which is why this creating call needs no idempotency key.
 */
@ApplicationScoped
public class RegisterImportService {
  private static final int LONGEST_SECONDS = 600;

  private final CurrentActor currentActor;
  private final RegisterTables tables;
  private final ImportRecord record;
  private final RegisterImportRepository imports;
  private final RegisterImportMapper mapper;
  private final SchoolService schools;
  private final EndingService endings;
  private final NetworkTime time;
  private final Ids ids;

  RegisterImportService(
      CurrentActor currentActor,
      RegisterTables tables,
      ImportRecord record,
      RegisterImportRepository imports,
      RegisterImportMapper mapper,
      SchoolService schools,
      EndingService endings,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.tables = tables;
    this.record = record;
    this.imports = imports;
    this.mapper = mapper;
    this.schools = schools;
    this.endings = endings;
    this.time = time;
    this.ids = ids;
  }

  /**
   * Reads the upload to its end and answers when it is in.
   *
   * @param olderToo whether an edition older than the newest one here is wanted
   */
  RegisterImportResponse importEdition(InputStream upload, boolean olderToo) {
    UUID id = ids.next();
    try {
      QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .run(() -> bringIn(id, upload, olderToo));
    } catch (Cancelled e) {
      stopped(id, ImportState.CANCELLED, Cancelled.SENTENCE);
      throw new Refusal.NotInThisState(Cancelled.SENTENCE, List.of());
    } catch (Refusal refusal) {
      stopped(id, ImportState.REFUSED, refusal.getMessage());
      throw refusal;
    } catch (RuntimeException e) {
      stopped(id, ImportState.BROKEN_OFF, "It broke off by itself. Nothing was imported.");
      throw e;
    }
    return QuarkusTransaction.requiringNew().call(() -> get(id));
  }

  private void stopped(UUID id, ImportState state, String sentence) {
    QuarkusTransaction.requiringNew().run(() -> record.stopped(id, state, sentence, time.now()));
  }

  private void bringIn(UUID id, InputStream upload, boolean olderToo) {
    UUID by = currentActor.get().personId();
    tables.takeTurn();
    QuarkusTransaction.requiringNew().run(() -> record.begin(id, by, time.now()));
    try (RegisterFile file = new RegisterFile(upload)) {
      tables.load(file, rows -> tell(id, rows));
      file.bad().requireFew(file.rows());
      requireNewer(file.edition(), olderToo);
      RegisterTables.Merged merged = tables.merge(!file.hasUnknownSchools(), time.today());
      schools.tellChanged(merged.changed());
      endings.look();
      record.done(id, file, merged, time.now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(UUID id, int rows) {
    if (QuarkusTransaction.requiringNew().call(() -> record.progress(id, rows))) {
      throw new Cancelled();
    }
  }

  private void requireNewer(LocalDate edition, boolean olderToo) {
    LocalDate newest = record.newestEdition();
    if (!olderToo && edition != null && newest != null && edition.isBefore(newest)) {
      throw new Refusal.AgainstTheRules(
          ("This edition ends on %s, and one that ends on %s is in already; it would bring old"
                  + " values back. If that is wanted, send it with older=true.")
              .formatted(edition, newest));
    }
  }

  /** Asks a running import to stop; it does so within the next rows, and imports nothing. */
  @Transactional
  RegisterImportResponse cancel(UUID id) {
    RegisterImport found = find(id);
    if (!record.cancel(id)) {
      throw new Refusal.NotInThisState("This import has ended already.", List.of());
    }
    return mapper.toResponse(found);
  }

  @Transactional
  RegisterImportResponse get(UUID id) {
    return mapper.toResponse(find(id));
  }

  private RegisterImport find(UUID id) {
    return imports.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  PageResponse<RegisterImportResponse> list(ImportState state, PageQuery page) {
    var found = imports.matching(state, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toItem);
  }

  /** Somebody asked it to stop. */
  private static final class Cancelled extends RuntimeException {
    private static final String SENTENCE = "This import was cancelled. Nothing was imported.";

    Cancelled() {
      super(SENTENCE, null, false, false);
    }
  }
}
