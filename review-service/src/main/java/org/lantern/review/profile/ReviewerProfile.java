package org.lantern.review.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/**
 * What somebody brings as a reviewer and how much of it they offer; no typed words. Where they set
 * out from is school-service's to know.
 */
@Entity
@Table(name = "reviewer_profile")
class ReviewerProfile {
  @Id
  @Column(name = "person_id")
  private UUID personId;

  private String[] phases;
  private String[] specialisms;

  @Column(name = "theme_ids")
  private UUID[] themeIds;

  @Column(name = "most_reviews")
  private Integer mostReviews;

  @Version private long version;

  protected ReviewerProfile() {}

  ReviewerProfile(UUID personId, WriteProfileRequest request, List<UUID> themes) {
    this.personId = personId;
    write(request, themes);
  }

  /**
   * @param themes as which the request's themes stand now
   */
  final void write(WriteProfileRequest request, List<UUID> themes) {
    this.phases = names(request.phases());
    this.specialisms = names(request.specialisms());
    this.themeIds = themes.toArray(UUID[]::new);
    this.mostReviews = request.mostReviews();
  }

  private static String[] names(List<? extends Enum<?>> values) {
    return values.stream().distinct().map(Enum::name).toArray(String[]::new);
  }

  public UUID getPersonId() {
    return personId;
  }

  public List<Phase> getPhases() {
    return Arrays.stream(phases).map(Phase::valueOf).toList();
  }

  public List<Specialism> getSpecialisms() {
    return Arrays.stream(specialisms).map(Specialism::valueOf).toList();
  }

  public List<UUID> getThemeIds() {
    return List.of(themeIds);
  }

  public Integer getMostReviews() {
    return mostReviews;
  }

  public long getVersion() {
    return version;
  }
}
