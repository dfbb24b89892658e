package org.lantern.review.section;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lantern.review.writing.WrittenSection;
import org.lantern.review.writing.WrittenText;

/** One section of a report. */
@Entity
@Table(name = "report_section")
class Section extends WrittenSection {
  @Column(name = "report_id")
  private UUID reportId;

  @Column(name = "released_version")
  private Long releasedVersion;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "report_section_text", joinColumns = @JoinColumn(name = "section_id"))
  @MapKeyColumn(name = "version")
  private Map<Long, WrittenText> texts;

  protected Section() {}

  /** A section that begins with a text that nobody wrote. */
  Section(UUID id, UUID reportId, int position, SectionResponse begun, Instant at) {
    super(id, position, begun.code(), begun.title(), begun.text());
    this.reportId = reportId;
    this.texts = begun(begun.text(), at);
  }

  /** It is begun when the school may read it already. */
  void release() {
    releasedVersion = getVersion();
  }

  SectionResponse toResponse() {
    return new SectionResponse(
        getCode(), getTitle(), getText(), releasedVersion, null, getVersion());
  }

  @Override
  public Map<Long, WrittenText> getTexts() {
    return texts;
  }
}
