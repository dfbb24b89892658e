package org.lantern.review.reviewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.time.Ids;
import org.lantern.review.programme.ProgrammeService;

/** What reviewers are trained for, and when they are not free. */
@ApplicationScoped
public class ReviewerService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final QualificationRepository qualifications;
  private final AbsenceRepository absences;
  private final ReviewerMapper mapper;
  private final ProgrammeService programmes;
  private final Ids ids;

  ReviewerService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      QualificationRepository qualifications,
      AbsenceRepository absences,
      ReviewerMapper mapper,
      ProgrammeService programmes,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.qualifications = qualifications;
    this.absences = absences;
    this.mapper = mapper;
    this.programmes = programmes;
    this.ids = ids;
  }

  @Transactional
  QualificationResponse qualify(QualifyRequest request, String key) {
    var call = new IdempotentCalls.Call(currentActor.get().personId(), "qualify", key, request);
    return calls.once(
        call,
        QualificationResponse.class,
        () -> {
          programmes.get(request.programmeId());
          Qualification made = new Qualification(ids.next(), request);
          qualifications.persistAndFlush(made);
          return mapper.toResponse(made);
        });
  }

  @Transactional
  List<QualificationResponse> qualificationsOf(UUID personId) {
    requireSelfOrAdministrator(currentActor.get(), personId);
    return qualifications.of(personId).stream().map(mapper::toResponse).toList();
  }

  @Transactional
  AbsenceResponse sayNotFree(SayNotFreeRequest request, String key) {
    Actor actor = currentActor.get();
    requireSelfOrAdministrator(actor, request.personId());
    if (request.lastDay().isBefore(request.firstDay())) {
      throw new Refusal.AgainstTheRules("The last day cannot be before the first.");
    }
    var call = new IdempotentCalls.Call(actor.personId(), "say-not-free", key, request);
    return calls.once(
        call,
        AbsenceResponse.class,
        () -> {
          Absence made =
              new Absence(ids.next(), request.personId(), request.firstDay(), request.lastDay());
          absences.persist(made);
          return mapper.toResponse(made);
        });
  }

  @Transactional
  List<AbsenceResponse> absencesOf(UUID personId) {
    requireSelfOrAdministrator(currentActor.get(), personId);
    return absences.of(personId).stream().map(mapper::toResponse).toList();
  }

  private static void requireSelfOrAdministrator(Actor actor, UUID personId) {
    if (!actor.is(Role.NETWORK_ADMIN) && !personId.equals(actor.personId())) {
      throw new Refusal.NotFound();
    }
  }

  /**
   * Everybody ever trained for a part in a programme, with the last day on which it counts; who was
   * erased is left out.
   */
  public Map<UUID, LocalDate> trainedUntil(UUID programmeId, Part part) {
    return qualifications.forPart(programmeId, part).stream()
        .collect(Collectors.toMap(Qualification::getPersonId, Qualification::getUntil));
  }

  /** Which of the days each of the people is not free; people who are free are left out. */
  public Map<UUID, SortedSet<LocalDate>> notFree(
      Collection<UUID> personIds, SortedSet<LocalDate> days) {
    Map<UUID, SortedSet<LocalDate>> found = new HashMap<>();
    for (Absence absence : absences.touching(personIds, days.first(), days.last())) {
      for (LocalDate day : days) {
        if (absence.covers(day)) {
          found.computeIfAbsent(absence.getPersonId(), any -> new TreeSet<>()).add(day);
        }
      }
    }
    return found;
  }
}
