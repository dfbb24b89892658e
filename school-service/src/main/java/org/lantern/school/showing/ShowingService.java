package org.lantern.school.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.safeguarding.ContactsShown;

/** Keeps that contacts were shown; to everybody but the named contact there is no such list. */
@ApplicationScoped
public class ShowingService implements ContactsShown {
  private final CurrentActor currentActor;
  private final ShowingRepository showings;
  private final NetworkContactRepository contacts;
  private final ShowingMapper mapper;
  private final NetworkTime time;
  private final Ids ids;

  ShowingService(
      CurrentActor currentActor,
      ShowingRepository showings,
      NetworkContactRepository contacts,
      ShowingMapper mapper,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.showings = showings;
    this.contacts = contacts;
    this.mapper = mapper;
    this.time = time;
    this.ids = ids;
  }

  @Override
  public void shown(Actor actor, UUID schoolId) {
    showings.shown(ids.next(), schoolId, actor.personId(), time.today(), time.now());
  }

  /** Those of the ids that are showings. */
  public Set<UUID> among(Collection<UUID> things) {
    return showings.among(things);
  }

  /**
   * The latest first.
   *
   * @param schoolId null for those of every school
   */
  @Transactional
  PageResponse<ShowingResponse> list(UUID schoolId, PageQuery page) {
    if (!contacts.is(currentActor.get().personId())) {
      throw new Refusal.NotFound();
    }
    var found = showings.matching(schoolId, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }
}
