package org.lantern.review.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.review.writing.WrittenSection;
import org.lantern.review.writing.WrittenText;

/** One section of an analysis, written by anybody of the team. */
@Entity
@Table(name = "analysis_section")
class AnalysisSection extends WrittenSection {
  @Column(name = "review_id")
  private UUID reviewId;

  private String[] dismissed;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "analysis_section_text", joinColumns = @JoinColumn(name = "section_id"))
  @MapKeyColumn(name = "version")
  private Map<Long, WrittenText> texts;

  protected AnalysisSection() {}

  AnalysisSection(UUID id, UUID reviewId, AnalysisOutline.Part part, Instant at) {
    super(id, part.position(), part.code(), part.title(), "");
    this.reviewId = reviewId;
    this.dismissed = new String[0];
    this.texts = begun("", at);
  }

  void write(String checked, Set<String> noNames, UUID by, Instant at) {
    write(checked, by, at);
    Set<String> settled = new TreeSet<>(getDismissed());
    settled.addAll(noNames);
    dismissed = settled.toArray(String[]::new);
  }

  @Override
  public Map<Long, WrittenText> getTexts() {
    return texts;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  Set<String> getDismissed() {
    return Set.copyOf(Arrays.asList(dismissed));
  }
}
