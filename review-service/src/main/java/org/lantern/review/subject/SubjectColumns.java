package org.lantern.review.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;

/**
 * How a subject is kept with what belongs to it, beside the host school's own column. Whose it is,
 * and to whom one is tied by it, the database works out for queries; here {@link #of} does.
 */
@Embeddable
public class SubjectColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private SubjectKind kind;

  @Column(name = "trust_id")
  private UUID trustId;

  private String area;

  @Column(name = "area_school_ids")
  private UUID[] areaSchoolIds;

  @Column(name = "subject_owner_id", insertable = false, updatable = false)
  private UUID ownerId;

  @Column(name = "subject_ids", insertable = false, updatable = false)
  private UUID[] ids;

  protected SubjectColumns() {}

  public SubjectColumns(Subject subject) {
    this.kind = subject.kind();
    this.trustId = subject.trustId();
    this.area = subject.area();
    this.areaSchoolIds = subject.furtherSchoolIds().toArray(UUID[]::new);
  }

  /**
   * @param hostId the school where the team meets
   */
  public Subject of(UUID hostId) {
    return switch (kind) {
      case SCHOOL -> Subject.ofSchool(hostId);
      case TRUST -> Subject.ofTrust(trustId, hostId);
      case AREA -> Subject.ofArea(area, hostId, List.of(areaSchoolIds));
    };
  }
}
