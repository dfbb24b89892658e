package org.lantern.review.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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

  /** A version never changes: loading it again answers what is there, if it says the same. */
  private FrameworkResponse load(LoadFrameworkRequest request) {
    FrameworkContent content = request.content();
    List<String> against = FrameworkRules.against(content);
    if (!against.isEmpty()) {
      throw new Refusal.AgainstTheRules(against);
    }
    return mapper.toResponse(
        frameworks
            .version(request.code(), request.version())
            .map(there -> requireSame(there, request, content))
            .orElseGet(() -> added(request, content)));
  }

  private static Framework requireSame(
      Framework there, LoadFrameworkRequest request, FrameworkContent content) {
    if (!there.says(request.title(), content)) {
      throw new Refusal.AlreadyThere(
          "Version %d of \"%s\" is loaded with other content. A version never changes; give the new content the next version."
              .formatted(request.version(), request.code()));
    }
    return there;
  }

  private Framework added(LoadFrameworkRequest request, FrameworkContent content) {
    Framework framework =
        new Framework(ids.next(), request.code(), request.version(), request.title(), content);
    frameworks.persistAndFlush(framework);
    return framework;
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
