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
    return mapper.toResponse(find(id));
  }

  private School find(UUID id) {
    return schools.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  PageResponse<SchoolResponse> search(String urn, String namePart, PageQuery page) {
    if ((urn + namePart).indexOf('\0') >= 0) {
      throw new Refusal.Unreadable("A search cannot hold the character NUL.");
    }
    var found = schools.matching(urn, namePart);
    return PageResponse.of(page, found.page(page.page(), page.size()).list(), found.count())
        .map(mapper::toResponse);
  }

  /**
   * Makes a school known to the other services, once; called when it becomes a member or somebody
   * of the network is tied to it.
   *
   * @throws Refusal.AgainstTheRules when there is no such school
   */
  public void makeKnown(UUID schoolId) {
    School school =
        schools
            .findByIdOptional(schoolId)
            .orElseThrow(
                () ->
                    new Refusal.AgainstTheRules(
                        "There is no school with this id. Search for it under /api/v1/schools."));
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
