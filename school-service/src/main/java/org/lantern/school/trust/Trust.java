package org.lantern.school.trust;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A trust as the register names it; its schools carry its code. Written by the import. */
@Entity
@Table(name = "trust")
class Trust {
  @Id private UUID id;
  private String code;
  private String name;

  protected Trust() {}

  public UUID getId() {
    return id;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }
}
