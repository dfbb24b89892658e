package org.lantern.review.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;

/** Loads framework versions and gives them out. */
@ApplicationScoped
public class FrameworkService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final FrameworkRepository frameworks;
  private final FrameworkMapper mapper;
  private final Ids ids;

  FrameworkService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      FrameworkRepository frameworks,
      FrameworkMapper mapper,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.frameworks = frameworks;
    this.mapper = mapper;
    this.ids = ids;
  }

  @Transactional
  FrameworkResponse load(LoadFrameworkRequest request, String key) {
    var call =
        new IdempotentCalls.Call(currentActor.get().personId(), "load-framework", key, request);
    return calls.once(call, FrameworkResponse.class, () -> load(request));
  }

  private FrameworkResponse load(LoadFrameworkRequest request) {
    FrameworkContent content = request.content();
    if (content.hasDoubles()) {
      throw new Refusal.AgainstTheRules("Every component and every level needs a code of its own.");
    }
    Framework framework =
        new Framework(ids.next(), request.code(), request.version(), request.title(), content);
    frameworks.persistAndFlush(framework);
    return mapper.toResponse(framework);
  }

  @Transactional
  public FrameworkResponse get(UUID id) {
    return frameworks
        .findByIdOptional(id)
        .map(mapper::toResponse)
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  PageResponse<FrameworkResponse> list(String code, PageQuery page) {
    var found = frameworks.matching(code, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }
}
