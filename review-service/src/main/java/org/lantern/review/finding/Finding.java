package org.lantern.review.finding;

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
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A strength or a next step for one component, with the notes that show it. */
@Entity
@Table(name = "finding")
public class Finding {
  @Id private UUID id;

  @Column(name = "review_id")
  private UUID reviewId;

  private String component;

  @Enumerated(EnumType.STRING)
  private FindingKind kind;

  private String lens;

  @Column(name = "theme_id")
  private UUID themeId;

  private String text;

  @Column(name = "only_one_kind_because")
  private String onlyOneKindBecause;

  private String[] dismissed;
  private int position;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "finding_note", joinColumns = @JoinColumn(name = "finding_id"))
  @Column(name = "note_id")
  @BatchSize(size = 100)
  private Set<UUID> noteIds;

  @Version private long version;

  protected Finding() {}

  Finding(UUID id, UUID reviewId, RecordFindingRequest request) {
    this.id = id;
    this.reviewId = reviewId;
    this.noteIds = new HashSet<>();
    this.dismissed = new String[0];
    change(request);
  }

  final void change(RecordFindingRequest request) {
    component = request.component();
    kind = request.kind();
    lens = request.lens();
    themeId = request.themeId();
    text = request.text();
    onlyOneKindBecause = request.onlyOneKindBecause();
    Set<String> settled = new TreeSet<>(getDismissed());
    settled.addAll(request.dismissed());
    dismissed = settled.toArray(String[]::new);
    noteIds.retainAll(request.noteIds());
    noteIds.addAll(request.noteIds());
  }

  /** Puts it in its place among the findings of its component. */
  void place(int at) {
    position = at;
  }

  public UUID getId() {
    return id;
  }

  public UUID getReviewId() {
    return reviewId;
  }

  public String getComponent() {
    return component;
  }

  public FindingKind getKind() {
    return kind;
  }

  public String getLens() {
    return lens;
  }

  public UUID getThemeId() {
    return themeId;
  }

  public String getText() {
    return text;
  }

  public String getOnlyOneKindBecause() {
    return onlyOneKindBecause;
  }

  Set<String> getDismissed() {
    return Set.copyOf(Arrays.asList(dismissed));
  }

  int getPosition() {
    return position;
  }

  public Set<UUID> getNoteIds() {
    return Set.copyOf(noteIds);
  }

  public long getVersion() {
    return version;
  }
}
