package org.lantern.school.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.school.school.SchoolService;

/** Makes schools members; a member school is known to every service from then on. */
@ApplicationScoped
public class MembershipService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final MembershipRepository memberships;
  private final MembershipMapper mapper;
  private final SchoolService schools;
  private final Outbox outbox;
  private final Ids ids;

  MembershipService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      MembershipRepository memberships,
      MembershipMapper mapper,
      SchoolService schools,
      Outbox outbox,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.memberships = memberships;
    this.mapper = mapper;
    this.schools = schools;
    this.outbox = outbox;
    this.ids = ids;
  }

  @Transactional
  MembershipResponse start(StartMembershipRequest request, String key) {
    var call =
        new IdempotentCalls.Call(currentActor.get().personId(), "start-membership", key, request);
    return calls.once(call, MembershipResponse.class, () -> start(request));
  }

  private MembershipResponse start(StartMembershipRequest request) {
    if (request.until().isBefore(request.from())) {
      throw new Refusal.AgainstTheRules("A membership cannot end before it starts.");
    }
    schools.makeKnown(request.schoolId());
    Membership membership =
        new Membership(ids.next(), request.schoolId(), request.from(), request.until());
    memberships.persistAndFlush(membership);
    outbox.append(
        new MembershipStarted(
            membership.getId(), request.schoolId(), request.from(), request.until()));
    return mapper.toResponse(membership);
  }

  @Transactional
  PageResponse<MembershipResponse> list(PageQuery page) {
    var found = memberships.newestFirst();
    return PageResponse.of(page, found.page(page.page(), page.size()).list(), found.count())
        .map(mapper::toResponse);
  }
}
