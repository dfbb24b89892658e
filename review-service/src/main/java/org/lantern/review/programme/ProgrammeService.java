package org.lantern.review.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;

/** The kinds of review the network offers. */
@ApplicationScoped
public class ProgrammeService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final ProgrammeRepository programmes;
  private final ProgrammeMapper mapper;
  private final Ids ids;

  ProgrammeService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      ProgrammeRepository programmes,
      ProgrammeMapper mapper,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.programmes = programmes;
    this.mapper = mapper;
    this.ids = ids;
  }

  @Transactional
  ProgrammeResponse offer(OfferProgrammeRequest request, String key) {
    var call =
        new IdempotentCalls.Call(currentActor.get().personId(), "offer-programme", key, request);
    return calls.once(
        call,
        ProgrammeResponse.class,
        () -> {
          Programme programme = new Programme(ids.next(), request);
          programmes.persist(programme);
          return mapper.toResponse(programme);
        });
  }

  @Transactional
  public ProgrammeResponse get(UUID id) {
    return programmes
        .findByIdOptional(id)
        .map(mapper::toResponse)
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  PageResponse<ProgrammeResponse> list(UUID frameworkId, PageQuery page) {
    var found = programmes.matching(frameworkId, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }
}
