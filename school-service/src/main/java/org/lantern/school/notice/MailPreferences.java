package org.lantern.school.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody chose, by kind of task; what they did not choose comes at once. */
@Entity
@Table(name = "mail_preferences")
class MailPreferences {
  @Id
  @Column(name = "person_id")
  private UUID personId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Wish> wishes;

  /** Counts from 1, because 0 is the version of those who have chosen nothing. */
  @Version private long version;

  protected MailPreferences() {}

  MailPreferences(UUID personId) {
    this.personId = personId;
    this.wishes = Map.of();
    this.version = 1;
  }

  void choose(Map<String, Wish> chosen) {
    wishes = new TreeMap<>(chosen);
  }

  Wish wish(String kind) {
    return wishes.getOrDefault(kind, Wish.AT_ONCE);
  }

  long version() {
    return version;
  }
}
