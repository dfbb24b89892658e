package org.lantern.school.register;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.school.SchoolService;

/**
 * Brings an edition of the register in: all of it or nothing, in one transaction. The same file
 * again changes nothing, which is why this creating call needs no idempotency key.
 */
@ApplicationScoped
public class RegisterImportService {
  private final CurrentActor currentActor;
  private final RegisterTables tables;
  private final RegisterImportRepository imports;
  private final RegisterImportMapper mapper;
  private final SchoolService schools;
  private final NetworkTime time;
  private final Ids ids;

  RegisterImportService(
      CurrentActor currentActor,
      RegisterTables tables,
      RegisterImportRepository imports,
      RegisterImportMapper mapper,
      SchoolService schools,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.tables = tables;
    this.imports = imports;
    this.mapper = mapper;
    this.schools = schools;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  @TransactionConfiguration(timeout = 600)
  RegisterImportResponse importEdition(InputStream upload) {
    UUID by = currentActor.get().personId();
    tables.takeTurn();
    int rows = load(upload);
    RegisterTables.Merged merged = tables.merge();
    schools.tellChanged(merged.changed());
    RegisterImport done =
        new RegisterImport(
            ids.next(), by, time.now(), rows, merged.added(), merged.changed().size());
    imports.persist(done);
    return mapper.toResponse(done);
  }

  private int load(InputStream upload) {
    try (RegisterFile file = new RegisterFile(upload)) {
      return tables.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional
  RegisterImportResponse get(UUID id) {
    return imports.findByIdOptional(id).map(mapper::toResponse).orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  PageResponse<RegisterImportResponse> list(PageQuery page) {
    var found = imports.newestFirst();
    return PageResponse.of(page, found.page(page.page(), page.size()).list(), found.count())
        .map(mapper::toResponse);
  }
}
