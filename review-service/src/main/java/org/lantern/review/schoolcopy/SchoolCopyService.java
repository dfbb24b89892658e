package org.lantern.review.schoolcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.time.NetworkTime;

/** Answers questions about schools and employers from our copies. */
@ApplicationScoped
public class SchoolCopyService {
  private final SchoolCopyRepository copies;
  private final KnownTies ties;
  private final NetworkTime time;

  SchoolCopyService(SchoolCopyRepository copies, KnownTies ties, NetworkTime time) {
    this.copies = copies;
    this.ties = ties;
    this.time = time;
  }

  public Optional<SchoolCopy> find(UUID schoolId) {
    return copies.findByIdOptional(schoolId);
  }

  public boolean isMemberToday(UUID schoolId) {
    return copies.isMember(schoolId, time.today());
  }

  /** What hub and network may read by the agreement in force on the day. */
  public Agreement agreementOn(UUID schoolId, LocalDate day) {
    return copies.membership(schoolId, day).map(Agreement::of).orElse(Agreement.NONE);
  }

  /**
   * The schools where each of the people works on the day; people without one are left out. A
   * school we know nothing of is there too: no rule passes by being unknown.
   */
  public Map<UUID, List<SchoolCopy>> employers(Collection<UUID> personIds, LocalDate day) {
    List<EmploymentCopy> employments = copies.employments(personIds, day);
    Map<UUID, SchoolCopy> schools =
        copies.among(employments.stream().map(EmploymentCopy::schoolId).toList()).stream()
            .collect(Collectors.toMap(SchoolCopy::getId, Function.identity()));
    Map<UUID, List<SchoolCopy>> found = new HashMap<>();
    for (EmploymentCopy employment : employments) {
      SchoolCopy school = schools.get(employment.schoolId());
      found
          .computeIfAbsent(employment.personId(), any -> new ArrayList<>())
          .add(school == null ? SchoolCopy.unknown(employment.schoolId()) : school);
    }
    return found;
  }

  /** Those of the people who have a tie to the school, or to its trust, on the day. */
  public Set<UUID> tiedAmong(Collection<UUID> personIds, UUID schoolId, LocalDate day) {
    return Set.copyOf(copies.tiedAmong(personIds, schoolId, day));
  }

  /**
   * The schools for which a person is walled off today: where they work, hold a role or have a tie,
   * all schools of those schools' trusts, and those of the trusts and hubs they lead.
   */
  public List<UUID> tiedTo(Actor actor) {
    return ties.of(actor, this::readTies);
  }

  private List<UUID> readTies(Actor actor) {
    Set<UUID> tied =
        new HashSet<>(
            copies.boundTo(
                actor.personId(),
                actor.scopesOf(Scope.Kind.TRUST),
                actor.scopesOf(Scope.Kind.HUB),
                time.today()));
    tied.addAll(actor.schools());
    tied.addAll(copies.sameTrust(tied));
    return List.copyOf(tied);
  }
}
