package org.lantern.review.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.programme.SeasonService;

/** The ledger for those who read it, and for administrators who put it right. */
@ApplicationScoped
public class CreditService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final CreditRepository entries;
  private final CreditBalanceRepository balances;
  private final EndedSchoolCreditService endings;
  private final CreditAccess access;
  private final CreditMapper mapper;
  private final SeasonService seasons;
  private final NetworkTime time;
  private final Ids ids;

  CreditService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      CreditRepository entries,
      CreditBalanceRepository balances,
      EndedSchoolCreditService endings,
      CreditAccess access,
      CreditMapper mapper,
      SeasonService seasons,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.entries = entries;
    this.balances = balances;
    this.endings = endings;
    this.access = access;
    this.mapper = mapper;
    this.seasons = seasons;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  CreditEntryResponse adjust(AdjustCreditRequest request, String key) {
    Actor actor = currentActor.get();
    access.requireAdjusts(actor, request.schoolId());
    var call = new IdempotentCalls.Call(actor.personId(), "adjust-credit", key, request);
    return calls.once(call, CreditEntryResponse.class, () -> adjust(request, actor));
  }

  private CreditEntryResponse adjust(AdjustCreditRequest request, Actor actor) {
    if (request.days().signum() == 0) {
      throw new Refusal.AgainstTheRules(
          "Nothing would change by no days. Say how many are to be added or taken away.");
    }
    seasons.get(request.seasonId());
    endings.hold(List.of(request.schoolId()));
    CreditEntry made = CreditEntry.adjusted(ids.next(), request, actor.personId(), time.now());
    entries.persistAndFlush(made);
    endings.follow(List.of(request.schoolId()));
    return mapper.toResponse(made);
  }

  @Transactional
  CreditEntryResponse get(UUID id) {
    return entries
        .visible(access.reader(currentActor.get()), id)
        .map(mapper::toResponse)
        .orElseThrow(Refusal.NotFound::new);
  }

  @Transactional
  PageResponse<CreditEntryResponse> entries(CreditSearch search, PageQuery page) {
    var found = entries.matching(access.reader(currentActor.get()), search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  @Transactional
  PageResponse<CreditBalanceResponse> balances(CreditSearch search, PageQuery page) {
    var found = balances.matching(access.reader(currentActor.get()), search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  /** How one school stands; a school without lines stands at nothing. */
  @Transactional
  SchoolCreditResponse of(UUID schoolId) {
    access.requireReads(currentActor.get(), schoolId);
    List<CreditBalanceResponse> all =
        balances.of(schoolId).stream().map(mapper::toResponse).toList();
    BigDecimal sum =
        all.stream().map(CreditBalanceResponse::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new SchoolCreditResponse(schoolId, sum, all);
  }
}
