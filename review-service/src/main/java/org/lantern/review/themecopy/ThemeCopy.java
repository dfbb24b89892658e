package org.lantern.review.themecopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A theme as school-service tells it; one that was merged points to where it stands now. */
@Entity
@Table(name = "theme_copy")
public class ThemeCopy {
  @Id private UUID id;
  private String name;

  @Column(name = "merged_into")
  private UUID mergedInto;

  protected ThemeCopy() {}

  ThemeCopy(UUID id, String name, UUID mergedInto) {
    this.id = id;
    this.name = name;
    this.mergedInto = mergedInto;
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** Null while it stands. */
  UUID getMergedInto() {
    return mergedInto;
  }
}
