package org.lantern.review.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.schoolcopy.FactsChanged;
import org.lantern.review.themecopy.ThemeCopy;
import org.lantern.review.themecopy.ThemeCopyService;

/** Profiles: each person writes their own, administrators write anybody's. */
@ApplicationScoped
public class ProfileService {
  private final CurrentActor currentActor;
  private final ProfileRepository profiles;
  private final ProfileMapper mapper;
  private final ThemeCopyService themes;
  private final FactsChanged facts;
  private final MergedPeople merged;

  ProfileService(
      CurrentActor currentActor,
      ProfileRepository profiles,
      ProfileMapper mapper,
      ThemeCopyService themes,
      FactsChanged facts,
      MergedPeople merged) {
    this.currentActor = currentActor;
    this.profiles = profiles;
    this.mapper = mapper;
    this.themes = themes;
    this.facts = facts;
    this.merged = merged;
  }

  /** The first text needs no version; every later one changes what somebody read. */
  @Transactional
  Versioned<ProfileResponse> write(UUID id, WriteProfileRequest request, String ifMatch) {
    UUID personId = merged.remaining(id);
    requireSelfOrAdministrator(personId);
    List<UUID> interests = themes.requireKnown(request.themeIds());
    ReviewerProfile found = profiles.findById(personId);
    if (found == null) {
      found = new ReviewerProfile(personId, request, interests);
      profiles.persist(found);
    } else {
      ReviewerProfile existing = found;
      Versions.require(ifMatch, existing.getVersion(), () -> answer(existing));
      existing.write(request, interests);
    }
    profiles.flush();
    facts.ofPerson(personId);
    return new Versioned<>(answer(found), found.getVersion());
  }

  @Transactional
  Versioned<ProfileResponse> get(UUID personId) {
    requireSelfOrAdministrator(personId);
    return profiles
        .findByIdOptional(personId)
        .map(found -> new Versioned<>(answer(found), found.getVersion()))
        .orElseThrow(Refusal.NotFound::new);
  }

  private void requireSelfOrAdministrator(UUID personId) {
    Actor actor = currentActor.get();
    if (!actor.is(Role.NETWORK_ADMIN) && !personId.equals(actor.personId())) {
      throw new Refusal.NotFound();
    }
  }

  private ProfileResponse answer(ReviewerProfile profile) {
    return mapper.toResponse(profile).standing(themes.standing(profile.getThemeIds()));
  }

  @Transactional
  PageResponse<ProfileResponse> list(ProfileSearch search, PageQuery page) {
    Set<UUID> wanted = search.themeId() == null ? Set.of() : themes.alike(search.themeId());
    var found = profiles.matching(search, wanted, page);
    return PageResponse.of(
        page, found.count(), () -> answers(found.page(page.page(), page.size()).list()));
  }

  private List<ProfileResponse> answers(List<ReviewerProfile> all) {
    Map<UUID, ThemeCopy> standing =
        themes.standing(
            all.stream().flatMap(each -> each.getThemeIds().stream()).collect(Collectors.toSet()));
    return all.stream().map(each -> mapper.toResponse(each).standing(standing)).toList();
  }

  /** What those of the people say of themselves who wrote a profile. */
  public Map<UUID, ProfileResponse> of(Collection<UUID> people) {
    return answers(profiles.list("personId in ?1", people)).stream()
        .collect(Collectors.toMap(ProfileResponse::personId, Function.identity()));
  }

  /** What those of the people offer who wrote a profile. */
  public Map<UUID, Offer> offers(UUID[] people) {
    return profiles.offers(people);
  }
}
