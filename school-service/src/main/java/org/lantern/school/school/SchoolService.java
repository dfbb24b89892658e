package org.lantern.school.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.trust.TrustService;

/** Finding schools, and telling other services of those that matter to the network. */
@ApplicationScoped
public class SchoolService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final SchoolRepository schools;
  private final SchoolMapper mapper;
  private final TrustService trusts;
  private final Outbox outbox;
  private final NetworkTime time;
  private final Ids ids;

  SchoolService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      SchoolRepository schools,
      SchoolMapper mapper,
      TrustService trusts,
      Outbox outbox,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.schools = schools;
    this.mapper = mapper;
    this.trusts = trusts;
    this.outbox = outbox;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  Versioned<SchoolResponse> get(UUID id) {
    return versioned(find(id));
  }

  private Versioned<SchoolResponse> versioned(School school) {
    return new Versioned<>(mapper.toResponse(school, null), school.getVersion());
  }

  @Transactional
  SchoolResponse add(SchoolRequest request, String key) {
    var call = new IdempotentCalls.Call(currentActor.get().personId(), "add-school", key, request);
    return calls.once(
        call,
        SchoolResponse.class,
        () -> {
          School school = new School(ids.next(), request);
          schools.persistAndFlush(school);
          return mapper.toResponse(school, null);
        });
  }

  @Transactional
  Versioned<SchoolResponse> describe(UUID id, SchoolRequest request, String ifMatch) {
    School school = asRead(id, ifMatch);
    if (school.getUrn() != null) {
      throw new Refusal.AgainstTheRules(
          "The register describes this school. Have it changed there; only its phase can be"
              + " corrected here.");
    }
    school.describe(request);
    return changed(school);
  }

  @Transactional
  Versioned<SchoolResponse> correctPhase(UUID id, CorrectPhaseRequest request, String ifMatch) {
    School school = asRead(id, ifMatch);
    school.correctPhase(request.phase());
    return changed(school);
  }

  private School asRead(UUID id, String ifMatch) {
    School school = find(id);
    Versions.require(ifMatch, school.getVersion(), () -> mapper.toResponse(school, null));
    return school;
  }

  private Versioned<SchoolResponse> changed(School school) {
    schools.flush();
    if (school.isPublished()) {
      tell(List.of(school));
    }
    return versioned(school);
  }

  /**
   * Lets pass who asks about a school that exists.
   *
   * @throws Refusal.NotFound otherwise
   */
  public void requireThere(UUID id) {
    find(id);
  }

  private School find(UUID id) {
    return schools.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  /**
   * Lets pass who names an authority that a school of the register belongs to.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  public void requireAuthority(String code) {
    if (!schools.isAuthority(code)) {
      throw new Refusal.AgainstTheRules(
          "No school of the register belongs to an authority with this code. Look at a school of"
              + " it under /api/v1/schools.");
    }
  }

  /**
   * Lets pass who names a trust that a school of the register belongs to.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  public void requireTrust(String code) {
    if (!schools.isTrust(code)) {
      throw new Refusal.AgainstTheRules(
          "No school of the register belongs to a trust with this code. Look at a school of it"
              + " under /api/v1/schools.");
    }
  }

  private School registered(UUID schoolId) {
    return schools
        .findByIdOptional(schoolId)
        .orElseThrow(
            () ->
                new Refusal.AgainstTheRules(
                    "There is no school with this id. Search for it under /api/v1/schools."));
  }

  @Transactional
  PageResponse<SchoolResponse> search(SchoolSearch search, PageQuery page) {
    School centre = search.near() == null ? null : placed(search.near());
    SchoolConditions wanted = new SchoolConditions(search, centre);
    return PageResponse.of(page, schools.count(wanted), () -> schools.matching(wanted, page))
        .map(school -> mapper.toResponse(school, kilometres(centre, school)));
  }

  private School placed(UUID id) {
    School centre = find(id);
    if (centre.getEasting() == null || centre.getNorthing() == null) {
      throw new Refusal.AgainstTheRules(
          "Where this school is, the register does not say; search by authority or postcode.");
    }
    return centre;
  }

  /** In a straight line on the grid, to the metre; null where nothing was asked. */
  private static Double kilometres(School centre, School school) {
    if (centre == null) {
      return null;
    }
    double metres =
        Math.hypot(
            centre.getEasting() - school.getEasting(), centre.getNorthing() - school.getNorthing());
    return Math.round(metres) / 1_000.0;
  }

  /**
   * Makes a school known to the other services, once; called when it becomes a member or somebody
   * of the network is tied to it.
   *
   * @throws Refusal.AgainstTheRules when there is no such school
   */
  public void makeKnown(UUID schoolId) {
    School school = registered(schoolId);
    if (school.becomesPublished(time.now())) {
      tell(List.of(school));
    }
  }

  /** As {@link #makeKnown(UUID)} for many that are there. */
  public void makeKnown(List<UUID> schoolIds) {
    for (List<UUID> some : Chunks.of(schoolIds)) {
      List<School> unknown = schools.unpublishedAmong(some);
      unknown.forEach(school -> school.becomesPublished(time.now()));
      schools.flush();
      tell(unknown);
    }
  }

  /** Tells what an import changed of schools that the other services know. */
  public int tellChanged(Collection<UUID> changed) {
    List<School> known = schools.publishedAmong(changed);
    tell(known);
    return known.size();
  }

  private void tell(List<School> told) {
    Map<String, UUID> trustIds =
        trusts.idsOf(
            told.stream().map(School::getTrustCode).filter(Objects::nonNull).distinct().toList());
    outbox.appendAll(
        told.stream()
            .map(
                school ->
                    SchoolChanged.of(
                        school,
                        school.getTrustCode() == null ? null : trustIds.get(school.getTrustCode())))
            .toList());
  }

  /**
   * Gives a school the number of another row of the register, which was the same school under a new
   * number: our id stays, and with it everything that belongs to it.
   *
   * @param until the last day of the old number
   * @return false when the other row is known to the network by itself, so that somebody must
   *     decide
   */
  public boolean takeNumber(UUID schoolId, UUID numberedId, LocalDate until) {
    if (schools.locked(numberedId).orElseThrow(Refusal.NotFound::new).isPublished()) {
      return false;
    }
    schools.takeNumber(schoolId, numberedId, until);
    tell(List.of(find(schoolId)));
    return true;
  }
}
