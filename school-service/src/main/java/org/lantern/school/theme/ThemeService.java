package org.lantern.school.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;

/** Keeps the list of themes: names, renames and merges them, and never loses one. */
@ApplicationScoped
public class ThemeService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final ThemeRepository themes;
  private final ThemeMapper mapper;
  private final Transitions transitions;
  private final Ids ids;

  ThemeService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      ThemeRepository themes,
      ThemeMapper mapper,
      Transitions transitions,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.themes = themes;
    this.mapper = mapper;
    this.transitions = transitions;
    this.ids = ids;
  }

  @Transactional
  ThemeResponse create(NameThemeRequest request, String key) {
    Actor actor = currentActor.get();
    var call = new IdempotentCalls.Call(actor.personId(), "create-theme", key, request);
    return calls.once(call, ThemeResponse.class, () -> create(request, actor));
  }

  private ThemeResponse create(NameThemeRequest request, Actor actor) {
    Theme theme = new Theme(ids.next(), request.name());
    themes.persistAndFlush(theme);
    transitions.record(actor, theme.created());
    return response(theme, actor);
  }

  @Transactional
  Versioned<ThemeResponse> rename(UUID id, NameThemeRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    Theme theme = find(id);
    Versions.require(ifMatch, theme.getVersion(), () -> response(theme, actor));
    String before = theme.getName();
    var move = theme.rename(request.name(), actor.networkRoles());
    themes.flush();
    transitions.record(actor, move, "Was called %s.".formatted(before));
    return versioned(theme, actor);
  }

  @Transactional
  Versioned<ThemeResponse> merge(UUID id, MergeThemeRequest request, String ifMatch) {
    Actor actor = currentActor.get();
    List<Theme> locked = themes.lockedForMerge(id, request.into());
    Theme theme = among(locked, id).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, theme.getVersion(), () -> response(theme, actor));
    Theme target = among(locked, request.into()).orElseThrow(ThemeService::noTarget);
    var move = theme.mergeInto(target, actor.networkRoles());
    String where = "Merged into %s.".formatted(target.getName());
    transitions.record(actor, move, where);
    for (Theme follower : themes.followersLocked(id)) {
      transitions.record(actor, follower.follow(target), where);
    }
    themes.flush();
    return versioned(theme, actor);
  }

  private static Optional<Theme> among(List<Theme> locked, UUID id) {
    return locked.stream().filter(theme -> theme.getId().equals(id)).findFirst();
  }

  private static Refusal noTarget() {
    return new Refusal.AgainstTheRules(
        "There is no theme with this id to merge into. Search for it under /api/v1/themes.");
  }

  @Transactional
  Versioned<ThemeResponse> get(UUID id) {
    return versioned(find(id), currentActor.get());
  }

  @Transactional
  PageResponse<ThemeResponse> list(ThemeSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    ThemeConditions wanted = new ThemeConditions(search);
    return PageResponse.of(page, themes.count(wanted), () -> themes.matching(wanted, page))
        .map(theme -> response(theme, actor));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    find(id);
    return transitions.of(ThemeLifecycle.TABLE.thing(), id);
  }

  private Theme find(UUID id) {
    return themes.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  private Versioned<ThemeResponse> versioned(Theme theme, Actor actor) {
    return new Versioned<>(response(theme, actor), theme.getVersion());
  }

  private ThemeResponse response(Theme theme, Actor actor) {
    return mapper.toResponse(
        theme, ThemeLifecycle.TABLE.allowed(theme.getState(), actor.networkRoles()));
  }
}
