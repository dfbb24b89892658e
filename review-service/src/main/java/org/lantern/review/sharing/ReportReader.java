package org.lantern.review.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That somebody opened a frozen report, and when first and last. */
@Entity
@Table(name = "report_reader")
@IdClass(ReportReader.Key.class)
class ReportReader {
  @Id
  @Column(name = "report_id")
  private UUID reportId;

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "first_read_at")
  private Instant firstReadAt;

  @Column(name = "last_read_at")
  private Instant lastReadAt;

  protected ReportReader() {}

  /** The report, and who opened it. */
  record Key(UUID reportId, UUID personId) implements Serializable {}

  ReaderResponse toResponse() {
    return new ReaderResponse(personId, firstReadAt, lastReadAt);
  }

  UUID getPersonId() {
    return personId;
  }
}
