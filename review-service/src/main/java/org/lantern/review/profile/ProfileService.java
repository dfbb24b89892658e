package org.lantern.review.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;

/** Profiles: each person writes their own, administrators write anybody's. */
@ApplicationScoped
public class ProfileService {
  private final CurrentActor currentActor;
  private final ProfileRepository profiles;
  private final ProfileMapper mapper;

  ProfileService(CurrentActor currentActor, ProfileRepository profiles, ProfileMapper mapper) {
    this.currentActor = currentActor;
    this.profiles = profiles;
    this.mapper = mapper;
  }

  /** The first text needs no version; every later one changes what somebody read. */
  @Transactional
  Versioned<ProfileResponse> write(UUID personId, WriteProfileRequest request, String ifMatch) {
    requireSelfOrAdministrator(personId);
    ReviewerProfile found = profiles.findById(personId);
    if (found == null) {
      found = new ReviewerProfile(personId, request);
      profiles.persist(found);
    } else {
      ReviewerProfile existing = found;
      Versions.require(ifMatch, existing.getVersion(), () -> mapper.toResponse(existing));
      existing.write(request);
    }
    profiles.flush();
    return new Versioned<>(mapper.toResponse(found), found.getVersion());
  }

  @Transactional
  Versioned<ProfileResponse> get(UUID personId) {
    requireSelfOrAdministrator(personId);
    return profiles
        .findByIdOptional(personId)
        .map(found -> new Versioned<>(mapper.toResponse(found), found.getVersion()))
        .orElseThrow(Refusal.NotFound::new);
  }

  private void requireSelfOrAdministrator(UUID personId) {
    Actor actor = currentActor.get();
    if (!actor.is(Role.NETWORK_ADMIN) && !personId.equals(actor.personId())) {
      throw new Refusal.NotFound();
    }
  }

  @Transactional
  PageResponse<ProfileResponse> list(ProfileSearch search, PageQuery page) {
    var found = profiles.matching(search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  /** What those of the people offer who wrote a profile. */
  public Map<UUID, Offer> offers(UUID[] people) {
    return profiles.offers(people);
  }
}
