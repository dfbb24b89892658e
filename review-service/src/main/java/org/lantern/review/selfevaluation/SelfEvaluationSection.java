package org.lantern.review.selfevaluation;

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

/** One section of a self-evaluation: given to a colleague or not, written, and ready or not. */
@Entity
@Table(name = "self_evaluation_section")
class SelfEvaluationSection extends WrittenSection {
  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "given_to")
  private UUID givenTo;

  private boolean ready;
  private String estimate;
  private String[] dismissed;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      name = "self_evaluation_section_text",
      joinColumns = @JoinColumn(name = "section_id"))
  @MapKeyColumn(name = "version")
  private Map<Long, WrittenText> texts;

  protected SelfEvaluationSection() {}

  SelfEvaluationSection(UUID id, UUID reviewId, Outline.Part part, Instant at) {
    super(id, part.position(), part.code(), part.title(), "");
    this.reviewId = reviewId;
    this.dismissed = new String[0];
    this.texts = begun("", at);
  }

  /** What is written again is not ready any more. */
  void write(WriteSelfEvaluationSectionRequest request, String checked, UUID by, Instant at) {
    write(checked, by, at);
    estimate = request.estimate();
    Set<String> settled = new TreeSet<>(getDismissed());
    settled.addAll(request.dismissed());
    dismissed = settled.toArray(String[]::new);
    ready = false;
  }

  /**
   * @param personId null to take it back from whom it was given to
   */
  void give(UUID personId) {
    givenTo = personId;
    ready = false;
  }

  void markReady() {
    ready = true;
  }

  @Override
  public Map<Long, WrittenText> getTexts() {
    return texts;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public UUID getGivenTo() {
    return givenTo;
  }

  public boolean isReady() {
    return ready;
  }

  public String getEstimate() {
    return estimate;
  }

  Set<String> getDismissed() {
    return Set.copyOf(Arrays.asList(dismissed));
  }
}
