package org.lantern.school.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.NetworkTime;

/** Finding schools, and telling other services of those that matter to the network. */
@ApplicationScoped
public class SchoolService {
  private final SchoolRepository schools;
  private final SchoolMapper mapper;
  private final Outbox outbox;
  private final NetworkTime time;

  SchoolService(SchoolRepository schools, SchoolMapper mapper, Outbox outbox, NetworkTime time) {
    this.schools = schools;
    this.mapper = mapper;
    this.outbox = outbox;
    this.time = time;
  }

  @Transactional
  SchoolResponse get(UUID id) {
    return mapper.toResponse(find(id), null);
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
   * Lets pass who names a school that exists.
   *
   * @throws Refusal.AgainstTheRules otherwise
   */
  public void requireRegistered(UUID schoolId) {
    registered(schoolId);
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
    return PageResponse.of(page, schools.matching(wanted, page), schools.count(wanted))
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
      outbox.append(SchoolChanged.of(school));
    }
  }

  /** Tells what an import changed of schools that the other services know. */
  public int tellChanged(Collection<UUID> changed) {
    var known = schools.publishedAmong(changed);
    known.forEach(school -> outbox.append(SchoolChanged.of(school)));
    return known.size();
  }
}
