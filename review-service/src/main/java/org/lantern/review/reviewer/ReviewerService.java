package org.lantern.review.reviewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.schoolcopy.FactsChanged;

/** What reviewers are trained for, and how they came to be. */
@ApplicationScoped
public class ReviewerService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final QualificationRepository qualifications;
  private final TrainingRecordRepository records;
  private final ReviewerMapper mapper;
  private final ProgrammeService programmes;
  private final FactsChanged facts;
  private final MergedPeople merged;
  private final HiddenReviews hidden;
  private final NetworkTime time;
  private final Ids ids;

  ReviewerService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      QualificationRepository qualifications,
      TrainingRecordRepository records,
      ReviewerMapper mapper,
      ProgrammeService programmes,
      FactsChanged facts,
      MergedPeople merged,
      HiddenReviews hidden,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.qualifications = qualifications;
    this.records = records;
    this.mapper = mapper;
    this.programmes = programmes;
    this.facts = facts;
    this.merged = merged;
    this.hidden = hidden;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  QualificationResponse qualify(QualifyRequest request, String key) {
    if (!request.part().reviews()) {
      throw new Refusal.AgainstTheRules(
          "Nobody is qualified to shadow: who has had the programme's training can. Record that.");
    }
    if (request.from() != null && request.until().isBefore(request.from())) {
      throw new Refusal.AgainstTheRules(
          "A qualification cannot end before it begins. Choose a later last day.");
    }
    UUID actor = currentActor.get().personId();
    var call = new IdempotentCalls.Call(actor, "qualify", key, request);
    return calls.once(
        call,
        QualificationResponse.class,
        () -> {
          programmes.get(request.programmeId());
          Qualification made =
              new Qualification(
                  ids.next(), request.of(merged.remaining(request.personId())), actor, time.now());
          qualifications.persistAndFlush(made);
          facts.ofPerson(made.getPersonId());
          return mapper.toResponse(made);
        });
  }

  /**
   * Who stops, stops: whatever else lets the person have the part and would last longer ends with
   * it, for all phases too, and what was to begin later never begins. They can be trained anew.
   */
  @Transactional
  Versioned<EndedQualificationResponse> end(
      UUID id, EndQualificationRequest request, String ifMatch) {
    Qualification found = visible(id);
    Versions.require(ifMatch, found.getVersion(), () -> mapper.toResponse(found));
    if (found.isEnded()) {
      throw new Refusal.NotInThisState("This qualification is ended already.", List.of());
    }
    requireEarlier(found, request.lastDay());
    UUID actor = currentActor.get().personId();
    List<Qualification> all =
        qualifications.alike(found).stream()
            .filter(each -> !each.isEnded() && each.lastsBeyond(request.lastDay()))
            .toList();
    all.forEach(each -> each.end(request, actor, time.now()));
    qualifications.flush();
    facts.ofPerson(found.getPersonId());
    List<QualificationResponse> others =
        all.stream().filter(each -> each != found).map(mapper::toResponse).toList();
    return new Versioned<>(
        new EndedQualificationResponse(mapper.toResponse(found), others), found.getVersion());
  }

  private static void requireEarlier(Qualification found, LocalDate lastDay) {
    if (!found.hasBegunBy(lastDay)) {
      throw new Refusal.AgainstTheRules(
          "A qualification cannot end before it begins. Choose a later last day.");
    }
    if (!found.lastsBeyond(lastDay)) {
      throw new Refusal.AgainstTheRules(
          "It would not end any earlier. Choose a day before %s.".formatted(found.getUntil()));
    }
  }

  @Transactional
  Versioned<QualificationResponse> qualification(UUID id) {
    Qualification found = visible(id);
    return new Versioned<>(mapper.toResponse(found), found.getVersion());
  }

  private Qualification visible(UUID id) {
    Qualification found = qualifications.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    requireOwnOrAdministrator(currentActor.get(), found.getPersonId());
    return found;
  }

  @Transactional
  PageResponse<QualificationResponse> qualifications(QualificationSearch search, PageQuery page) {
    requireOwnOrAdministrator(currentActor.get(), search.personId());
    var found = qualifications.matching(search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  @Transactional
  TrainingRecordResponse recordTraining(RecordTrainingRequest request, String key) {
    if (request.heldOn().isAfter(time.today())) {
      throw new Refusal.AgainstTheRules("Training is recorded when it was held, not before.");
    }
    UUID actor = currentActor.get().personId();
    var call = new IdempotentCalls.Call(actor, "record-training", key, request);
    return calls.once(
        call,
        TrainingRecordResponse.class,
        () -> {
          programmes.get(request.programmeId());
          TrainingRecord made =
              new TrainingRecord(
                  ids.next(), request.of(merged.remaining(request.personId())), actor, time.now());
          records.persistAndFlush(made);
          return mapper.toResponse(made);
        });
  }

  @Transactional
  PageResponse<TrainingRecordResponse> trainingRecords(TrainingSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    requireOwnOrAdministrator(actor, search.personId());
    boolean own = actor.personId().equals(search.personId());
    var found = records.matching(search, own ? Set.of() : hidden.hiddenFrom(actor), page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  /** Everybody reads what is theirs and names themselves; administrators read all. */
  private static void requireOwnOrAdministrator(Actor actor, UUID personId) {
    if (!actor.is(Role.NETWORK_ADMIN) && !actor.personId().equals(personId)) {
      throw new Refusal.NotFound();
    }
  }

  /**
   * Who of the people was ever trained for a part in a programme, for whichever phase; nobody
   * erased. To shadow the programme's training is enough: shadowing leads to a qualification.
   */
  public Map<UUID, List<Trained>> trained(UUID programmeId, Part part, Collection<UUID> people) {
    return byPerson(
        part.reviews()
            ? qualifications.forPart(programmeId, part, people)
            : records.trained(programmeId, people));
  }

  /** Somebody shadowed a review that is over; within the running transaction. */
  public void recordShadowing(UUID personId, ShadowedReview review) {
    records.shadowed(ids.next(), personId, review, time.now());
  }

  private static Map<UUID, List<Trained>> byPerson(List<Trained> all) {
    return all.stream().collect(Collectors.groupingBy(Trained::personId));
  }
}
