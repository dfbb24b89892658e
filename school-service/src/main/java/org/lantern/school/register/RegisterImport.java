package org.lantern.school.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The record of one import: who, when, how far it is or how it ended. A job of the platform, not a
 * thing of the network: it publishes nothing.
 */
@Entity
@Table(name = "register_import")
class RegisterImport {
  @Id private UUID id;

  @Column(name = "imported_by")
  private UUID importedBy;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  private LocalDate edition;

  @Column(name = "rows")
  private int rowsRead;

  private int added;
  private int changed;
  private int unchanged;
  private int bad;
  private int missing;
  private int back;
  private String refusal;

  @JdbcTypeCode(SqlTypes.JSON)
  private ImportFaults faults;

  protected RegisterImport() {}

  public UUID getId() {
    return id;
  }

  public UUID getImportedBy() {
    return importedBy;
  }

  public ImportState getState() {
    return state;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public LocalDate getEdition() {
    return edition;
  }

  public int getRowsRead() {
    return rowsRead;
  }

  public int getAdded() {
    return added;
  }

  public int getChanged() {
    return changed;
  }

  public int getUnchanged() {
    return unchanged;
  }

  public int getBad() {
    return bad;
  }

  public int getMissing() {
    return missing;
  }

  public int getBack() {
    return back;
  }

  public String getRefusal() {
    return refusal;
  }

  public ImportFaults getFaults() {
    return faults;
  }
}
