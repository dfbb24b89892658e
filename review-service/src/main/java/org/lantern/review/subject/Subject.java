package org.lantern.review.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lantern.kit.actor.Role;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.task.Task;

/**
 * What a review is about, and whose it is.
 *
 * @param ownerId the trust, or else the host school: whoever leads it acts for the owner
 * @param area absent but for an area
 * @param schoolIds the named schools, first the host where the team meets
 */
public record Subject(
    SubjectKind kind,
    UUID ownerId,
    @JsonInclude(JsonInclude.Include.NON_NULL) String area,
    List<UUID> schoolIds) {

  public static Subject ofSchool(UUID schoolId) {
    return new Subject(SubjectKind.SCHOOL, schoolId, null, List.of(schoolId));
  }

  public static Subject ofTrust(UUID trustId, UUID hostId) {
    return new Subject(SubjectKind.TRUST, trustId, null, List.of(hostId));
  }

  /**
   * @param others schools beside the host; it may be among them
   */
  public static Subject ofArea(String area, UUID hostId, Collection<UUID> others) {
    List<UUID> named = new ArrayList<>(List.of(hostId));
    others.stream().filter(each -> !named.contains(each)).forEach(named::add);
    return new Subject(SubjectKind.AREA, hostId, area, List.copyOf(named));
  }

  /** The school where the team meets. */
  public UUID hostId() {
    return schoolIds.getFirst();
  }

  /** The named schools beside the host. */
  public List<UUID> furtherSchoolIds() {
    return schoolIds.subList(1, schoolIds.size());
  }

  public boolean concernsTrust() {
    return kind == SubjectKind.TRUST;
  }

  /** The trust, null for what is none of a trust. */
  public UUID trustId() {
    return concernsTrust() ? ownerId : null;
  }

  /** The named schools and the trust: whoever is tied to one of these is tied to the subject. */
  public List<UUID> ids() {
    List<UUID> all = new ArrayList<>(schoolIds);
    if (concernsTrust()) {
      all.add(ownerId);
    }
    return all;
  }

  /** Whether the other is about the same, wherever the teams meet. */
  public boolean isSameAs(Subject other) {
    return kind == other.kind
        && ownerId.equals(other.ownerId)
        && (area == null || area.equalsIgnoreCase(other.area));
  }

  /** The same without words that should not be in the name of an area. */
  public Subject cleaned(UnaryOperator<String> cleaning) {
    return area == null ? this : new Subject(kind, ownerId, cleaning.apply(area), schoolIds);
  }

  /** The same where the team meets at another school; the one it met at has ended. */
  public Subject hostedBy(UUID schoolId) {
    return switch (kind) {
      case SCHOOL -> ofSchool(schoolId);
      case TRUST -> ofTrust(ownerId, schoolId);
      case AREA -> ofArea(area, schoolId, furtherSchoolIds());
    };
  }

  /** What waits for the owner: the head of the school or the delegate, or who leads the trust. */
  public Task toOwner(String task, UUID subjectId, String link) {
    if (!concernsTrust()) {
      return Task.ofHead(task, subjectId, hostId(), link);
    }
    Scope scope = new Scope(Scope.Kind.TRUST, ownerId);
    return new Task(
        task, subjectId, hostId(), List.of(), Role.TRUST_LEADER, scope, List.of(), null, link);
  }
}
