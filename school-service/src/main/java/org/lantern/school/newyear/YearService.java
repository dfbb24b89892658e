package org.lantern.school.newyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
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

/** Drafts the step into a year, shows what it means, lets it be decided, and starts it. */
@ApplicationScoped
public class YearService {
  private static final String THING = "school year";

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final YearRepository years;
  private final YearSchools schools;
  private final YearMapper mapper;
  private final Transitions transitions;
  private final Ids ids;

  YearService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      YearRepository years,
      YearSchools schools,
      YearMapper mapper,
      Transitions transitions,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.years = years;
    this.schools = schools;
    this.mapper = mapper;
    this.transitions = transitions;
    this.ids = ids;
  }

  @Transactional
  YearResponse draft(DraftYearRequest request, String key) {
    Actor actor = currentActor.get();
    var call = new IdempotentCalls.Call(actor.personId(), "draft-school-year", key, request);
    return calls.once(call, YearResponse.class, () -> draft(request, actor));
  }

  private YearResponse draft(DraftYearRequest request, Actor actor) {
    if (!request.firstDay().isBefore(request.lastDay())) {
      throw new Refusal.AgainstTheRules("A year ends after it begins. Give it a later last day.");
    }
    SchoolYear year = new SchoolYear(ids.next(), request);
    years.persistAndFlush(year);
    transitions.record(actor, year.drafted());
    return response(year, actor);
  }

  /** Says of one school whether its membership is renewed. */
  @Transactional
  Versioned<YearSchoolResponse> choose(
      UUID id, UUID schoolId, ChooseSchoolRequest chosen, String ifMatch) {
    Actor actor = currentActor.get();
    SchoolYear year = years.locked(id).orElseThrow(Refusal.NotFound::new);
    YearSchools.Chosen before = schools.of(year, schoolId).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, before.version(), () -> school(year, schoolId));
    var move = year.move(YearAction.CHOOSE, actor.networkRoles());
    if (before.outcome() == YearOutcome.STANDS) {
      throw new Refusal.AgainstTheRules(
          "The school has a membership for days of this year already. End or withdraw that one.");
    }
    schools.choose(id, schoolId, chosen.renews());
    transitions.record(actor, move);
    return new Versioned<>(school(year, schoolId), before.version() + 1);
  }

  @Transactional
  Versioned<YearSchoolResponse> school(UUID id, UUID schoolId) {
    SchoolYear year = find(id);
    YearSchools.Chosen chosen = schools.of(year, schoolId).orElseThrow(Refusal.NotFound::new);
    return new Versioned<>(school(year, schoolId), chosen.version());
  }

  private YearSchoolResponse school(SchoolYear year, UUID schoolId) {
    return schools.one(year, schoolId).orElseThrow(Refusal.NotFound::new);
  }

  /** What the preview says is what will be done, from now on by itself. */
  @Transactional
  Versioned<YearResponse> start(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    SchoolYear year = asRead(id, YearAction.START, ifMatch, actor);
    long unsure = schools.count(year, YearOutcome.UNSURE);
    var move = year.move(YearAction.START, actor.networkRoles());
    if (unsure > 0) {
      throw new Refusal.AgainstTheRules(
          "%d of the schools are unsure. Say of each whether its membership is renewed; see /school-years/%s/schools?outcome=UNSURE."
              .formatted(unsure, id));
    }
    schools.fix(id);
    years.flush();
    transitions.record(actor, move);
    return versioned(year, actor);
  }

  @Transactional
  Versioned<YearResponse> drop(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    SchoolYear year = asRead(id, YearAction.DROP, ifMatch, actor);
    var move = year.move(YearAction.DROP, actor.networkRoles());
    years.flush();
    transitions.record(actor, move);
    return versioned(year, actor);
  }

  private SchoolYear asRead(UUID id, YearAction action, String ifMatch, Actor actor) {
    SchoolYear year = years.locked(id).orElseThrow(Refusal.NotFound::new);
    YearLifecycle.TABLE.requireMayEver(action, actor.networkRoles());
    Versions.require(ifMatch, year.getVersion(), () -> response(year, actor));
    return year;
  }

  @Transactional
  PageResponse<YearResponse> list(PageQuery page) {
    Actor actor = currentActor.get();
    var found = years.all(page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(year -> mapper.toResponse(year, Map.of(), 0, 0, allowed(year, actor)));
  }

  @Transactional
  Versioned<YearResponse> get(UUID id) {
    return versioned(find(id), currentActor.get());
  }

  @Transactional
  PageResponse<YearSchoolResponse> schools(UUID id, YearOutcome outcome, PageQuery page) {
    SchoolYear year = find(id);
    return PageResponse.of(
        page, schools.count(year, outcome), () -> schools.list(year, outcome, page));
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    find(id);
    return transitions.of(THING, id);
  }

  private SchoolYear find(UUID id) {
    return years.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  private Versioned<YearResponse> versioned(SchoolYear year, Actor actor) {
    return new Versioned<>(response(year, actor), year.getVersion());
  }

  private YearResponse response(SchoolYear year, Actor actor) {
    return mapper.toResponse(
        year,
        schools.counts(year),
        schools.rolesToEnd(year),
        schools.waiting(year.getId()),
        allowed(year, actor));
  }

  private static List<YearAction> allowed(SchoolYear year, Actor actor) {
    return YearLifecycle.TABLE.allowed(year.getState(), actor.networkRoles());
  }
}
