package org.lantern.review.calendarcopy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.time.WorkingCalendar;

/** A calendar as school-service tells it. */
@Entity
@Table(name = "calendar_copy")
class CalendarCopy {
  @Id private UUID id;

  @Column(name = "authority_code")
  private String authorityCode;

  @Column(name = "trust_code")
  private String trustCode;

  @Column(name = "school_id")
  private UUID schoolId;

  @ElementCollection
  @CollectionTable(name = "calendar_copy_entry", joinColumns = @JoinColumn(name = "calendar_id"))
  private Set<CalendarCopyEntry> entries;

  protected CalendarCopy() {}

  CalendarCopy(
      UUID id,
      String authorityCode,
      String trustCode,
      UUID schoolId,
      List<CalendarCopyEntry> entries) {
    this.id = id;
    this.authorityCode = authorityCode;
    this.trustCode = trustCode;
    this.schoolId = schoolId;
    this.entries = new HashSet<>(entries);
  }

  /** Whose it is, the nearest to a school first. */
  enum Owner {
    SCHOOL("the school's calendar"),
    AUTHORITY("the authority's calendar"),
    TRUST("the trust's calendar"),
    NETWORK("the network's calendar");

    private final String inWords;

    Owner(String inWords) {
      this.inWords = inWords;
    }
  }

  Owner owner() {
    if (schoolId != null) {
      return Owner.SCHOOL;
    }
    if (authorityCode != null) {
      return Owner.AUTHORITY;
    }
    return trustCode != null ? Owner.TRUST : Owner.NETWORK;
  }

  WorkingCalendar toKit() {
    return new WorkingCalendar(
        owner().inWords, entries.stream().map(CalendarCopyEntry::toKit).toList());
  }
}
