package org.lantern.accreditation.accreditation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.accreditation.decision.Accredited;
import org.lantern.accreditation.schoolcopy.HostRelations;
import org.lantern.accreditation.schoolcopy.SchoolCopyService;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.HistoryResponse;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.Ids;

/** Grants accreditations that were decided, and lets the school choose who finds them. */
@ApplicationScoped
public class AccreditationService implements Accredited {
  private static final String TO_LIST = "practice-to-list";

  private final CurrentActor currentActor;
  private final AccreditationRepository accreditations;
  private final AccreditationMapper mapper;
  private final HostRelations relations;
  private final SchoolCopyService schools;
  private final ListingChanged listener;
  private final Transitions transitions;
  private final Tasks tasks;
  private final Ids ids;

  AccreditationService(
      CurrentActor currentActor,
      AccreditationRepository accreditations,
      AccreditationMapper mapper,
      HostRelations relations,
      SchoolCopyService schools,
      ListingChanged listener,
      Transitions transitions,
      Tasks tasks,
      Ids ids) {
    this.currentActor = currentActor;
    this.accreditations = accreditations;
    this.mapper = mapper;
    this.relations = relations;
    this.schools = schools;
    this.listener = listener;
    this.transitions = transitions;
    this.tasks = tasks;
    this.ids = ids;
  }

  @Override
  public void accredited(
      Actor actor,
      UUID decisionId,
      UUID practiceId,
      UUID schoolId,
      LocalDate from,
      LocalDate until) {
    String number = "LA-%d-%04d".formatted(from.getYear(), accreditations.nextNumber());
    Accreditation granted =
        new Accreditation(ids.next(), decisionId, practiceId, schoolId, number, from, until);
    accreditations.persistAndFlush(granted);
    transitions.record(actor, granted.granted());
    tasks.open(
        Task.ofHead(TO_LIST, granted.getId(), schoolId, "/accreditations/" + granted.getId()));
  }

  @Transactional
  Versioned<AccreditationResponse> list(UUID id, Audience audience, String ifMatch) {
    Actor actor = currentActor.get();
    Accreditation found = visible(id, actor);
    Set<Mover> movers = relations.of(actor, found.getSchoolId());
    AccreditationLifecycle.TABLE.requireMayEver(AccreditationAction.LIST, movers);
    Versions.require(ifMatch, found.getVersion(), () -> response(found, actor));
    transitions.record(actor, found.list(audience, movers));
    tasks.close(TO_LIST, id);
    accreditations.flush();
    AccreditationResponse answer = response(found, actor);
    listener.listingChanged(answer);
    return new Versioned<>(answer, found.getVersion());
  }

  @Transactional
  Versioned<AccreditationResponse> get(UUID id) {
    Actor actor = currentActor.get();
    Accreditation found = visible(id, actor);
    return new Versioned<>(response(found, actor), found.getVersion());
  }

  @Transactional
  List<HistoryResponse> history(UUID id) {
    visible(id, currentActor.get());
    return transitions.of("accreditation", id);
  }

  @Transactional
  PageResponse<AccreditationResponse> list(AccreditationSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    List<UUID> own = actor.schoolsAs(Role.HEAD);
    PanacheQuery<Accreditation> found =
        HostRelations.isStaff(actor)
            ? accreditations.exceptTied(schools.tiedTo(actor), own, search, page)
            : accreditations.ofSchools(own, search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(each -> response(each, actor));
  }

  private Accreditation visible(UUID id, Actor actor) {
    return accreditations
        .findByIdOptional(id)
        .filter(found -> !relations.of(actor, found.getSchoolId()).isEmpty())
        .orElseThrow(Refusal.NotFound::new);
  }

  private AccreditationResponse response(Accreditation found, Actor actor) {
    return mapper.toResponse(
        found,
        AccreditationLifecycle.TABLE.allowed(
            found.getState(), relations.of(actor, found.getSchoolId())));
  }
}
