package org.lantern.review.reportcheck;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What an assurer has ticked or noted of one report; it begins anew when the report comes again.
 */
@Entity
@Table(name = "report_check")
class Checklist {
  @Id
  @Column(name = "report_id")
  private UUID reportId;

  @Column(name = "checked_by")
  private UUID checkedBy;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "report_check_item", joinColumns = @JoinColumn(name = "report_id"))
  @MapKeyColumn(name = "code")
  private Map<String, Mark> marks = new HashMap<>();

  @Version private long version;

  protected Checklist() {}

  Checklist(UUID reportId, UUID by) {
    this.reportId = reportId;
    this.checkedBy = by;
  }

  /** What an assurer says to one item. */
  @Embeddable
  record Mark(boolean ticked, String note) {}

  void check(Map<String, Mark> newMarks, UUID by) {
    marks.clear();
    marks.putAll(newMarks);
    checkedBy = by;
  }

  Map<String, Mark> getMarks() {
    return marks;
  }

  UUID getCheckedBy() {
    return checkedBy;
  }

  long getVersion() {
    return version;
  }
}
