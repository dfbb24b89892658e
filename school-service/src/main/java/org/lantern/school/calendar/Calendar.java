package org.lantern.school.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.lantern.kit.time.WorkingCalendar;

/** The terms, holidays and inset days of the network, an authority, a trust or a school. */
@Entity
@Table(name = "calendar")
class Calendar {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private CalendarLevel level;

  @Column(name = "authority_code")
  private String authorityCode;

  @Column(name = "trust_code")
  private String trustCode;

  @Column(name = "school_id")
  private UUID schoolId;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "calendar_entry", joinColumns = @JoinColumn(name = "calendar_id"))
  @BatchSize(size = 100)
  private Set<CalendarEntry> entries;

  @Version private long version;

  protected Calendar() {}

  Calendar(UUID id, CreateCalendarRequest request) {
    this.id = id;
    this.level = request.level();
    this.authorityCode = request.authorityCode();
    this.trustCode = request.trustCode();
    this.schoolId = request.schoolId();
    this.entries = checked(request.entries());
  }

  private static Set<CalendarEntry> checked(List<CalendarEntry> entries) {
    EntryRules.require(entries);
    return new HashSet<>(entries);
  }

  /** Puts other entries in the place of all there were; answers whether that changed anything. */
  boolean replace(List<CalendarEntry> wanted) {
    Set<CalendarEntry> checked = checked(wanted);
    if (entries.equals(checked)) {
      return false;
    }
    entries.retainAll(checked);
    entries.addAll(checked);
    return true;
  }

  CalendarChanged changed() {
    return new CalendarChanged(id, level, authorityCode, trustCode, schoolId, getEntries());
  }

  WorkingCalendar toWorkingCalendar() {
    return new WorkingCalendar(level.name(), entries.stream().map(CalendarEntry::toKit).toList());
  }

  public UUID getId() {
    return id;
  }

  public CalendarLevel getLevel() {
    return level;
  }

  public String getAuthorityCode() {
    return authorityCode;
  }

  public String getTrustCode() {
    return trustCode;
  }

  public UUID getSchoolId() {
    return schoolId;
  }

  /** In the order of their days. */
  public List<CalendarEntry> getEntries() {
    return entries.stream().sorted(EntryRules.IN_ORDER).toList();
  }

  public long getVersion() {
    return version;
  }
}
