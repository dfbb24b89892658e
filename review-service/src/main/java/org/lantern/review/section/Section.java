package org.lantern.review.section;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One section of a report, with its last texts by the version that each made. */
@Entity
@Table(name = "report_section")
class Section {
  private static final int TEXTS_KEPT = 20;

  @Id private UUID id;

  @Column(name = "report_id")
  private UUID reportId;

  private String code;
  private String title;
  private int position;
  private String text;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "report_section_text", joinColumns = @JoinColumn(name = "section_id"))
  @MapKeyColumn(name = "version")
  private Map<Long, SectionText> texts;

  @Version private long version;

  protected Section() {}

  /** A section that begins with a text that nobody wrote. */
  Section(UUID id, UUID reportId, int position, SectionResponse begun, Instant at) {
    this.id = id;
    this.reportId = reportId;
    this.code = begun.code();
    this.title = begun.title();
    this.position = position;
    this.text = begun.text();
    this.texts = new HashMap<>(Map.of(0L, new SectionText(text, null, at)));
  }

  /** The same text again is no new version. */
  void write(String newText, UUID by, Instant at) {
    if (newText.equals(text)) {
      return;
    }
    text = newText;
    texts.put(version + 1, new SectionText(newText, by, at));
    if (texts.size() > TEXTS_KEPT) {
      texts.remove(Collections.min(texts.keySet()));
    }
  }

  SectionResponse toResponse() {
    return new SectionResponse(code, title, text, version);
  }

  Map<Long, SectionText> getTexts() {
    return texts;
  }

  String getText() {
    return text;
  }

  long getVersion() {
    return version;
  }
}
