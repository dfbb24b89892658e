package org.lantern.review.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of an evaluation framework; never changed once it is there. */
@Entity
@Immutable
@Table(name = "framework")
public class Framework {
  @Id private UUID id;
  private String code;
  private int version;
  private String title;

  @Column(name = "document")
  @JdbcTypeCode(SqlTypes.JSON)
  private FrameworkContent content;

  protected Framework() {}

  Framework(UUID id, String code, int version, String title, FrameworkContent content) {
    this.id = id;
    this.code = code;
    this.version = version;
    this.title = title;
    this.content = content;
  }

  boolean says(String otherTitle, FrameworkContent otherContent) {
    return title.equals(otherTitle) && content.equals(otherContent);
  }

  public UUID getId() {
    return id;
  }

  public String getCode() {
    return code;
  }

  public int getVersion() {
    return version;
  }

  public String getTitle() {
    return title;
  }

  public FrameworkContent getContent() {
    return content;
  }
}
