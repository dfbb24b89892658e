package org.lantern.school.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The record of one import: who, when and what it brought. */
@Entity
@Table(name = "register_import")
class RegisterImport {
  @Id private UUID id;

  @Column(name = "imported_by")
  private UUID importedBy;

  @Column(name = "finished_at")
  private Instant finishedAt;

  private int rows;
  private int added;
  private int changed;
  private int unchanged;

  protected RegisterImport() {}

  RegisterImport(UUID id, UUID importedBy, Instant finishedAt, int rows, int added, int changed) {
    this.id = id;
    this.importedBy = importedBy;
    this.finishedAt = finishedAt;
    this.rows = rows;
    this.added = added;
    this.changed = changed;
    this.unchanged = rows - added - changed;
  }

  public UUID getId() {
    return id;
  }

  public UUID getImportedBy() {
    return importedBy;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public int getRows() {
    return rows;
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
}
