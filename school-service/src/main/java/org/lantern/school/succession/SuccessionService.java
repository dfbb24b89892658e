package org.lantern.school.succession;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.school.school.SchoolService;

/** Replaces the links by an edition of the register's second file, and reads them. */
@ApplicationScoped
public class SuccessionService {
  private final SuccessionTables tables;
  private final SchoolService schools;
  private final List<LinksReplaced> listeners;

  SuccessionService(
      SuccessionTables tables, SchoolService schools, @All List<LinksReplaced> listeners) {
    this.tables = tables;
    this.schools = schools;
    this.listeners = listeners;
  }

  @Transactional
  SuccessionLinksResponse replace(InputStream upload) {
    try {
      SuccessionFile file = new SuccessionFile(upload);
      SuccessionTables.Replaced replaced = tables.replace(file.links());
      listeners.forEach(LinksReplaced::linksReplaced);
      return new SuccessionLinksResponse(
          file.rows(),
          file.links().size(),
          replaced.added(),
          replaced.changed(),
          replaced.removed(),
          file.passedOver(),
          file.bad().count(),
          file.bad().first());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional
  SuccessionResponse around(UUID schoolId) {
    schools.requireThere(schoolId);
    return tables.around(schoolId);
  }

  /** The latest day on which one school followed another; null when no link says. */
  public LocalDate newestLink() {
    return tables.newest();
  }

  /** What followed a school, as far as links are known. */
  public List<SuccessionResponse.Relative> successorsOf(UUID schoolId) {
    return tables.around(schoolId).successors();
  }
}
