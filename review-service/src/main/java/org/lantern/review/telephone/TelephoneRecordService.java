package org.lantern.review.telephone;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Role;
import org.lantern.kit.lifecycle.SaidByTelephone;
import org.lantern.kit.lifecycle.Transition;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.ReviewTeam;

/**
 * Keeps what people are recorded to have said by telephone: tells them, takes their word that they
 * did not say it, and has an administrator settle that.
 */
@ApplicationScoped
@Unremovable
public class TelephoneRecordService implements SaidByTelephone {
  private static final String SAID = "said-by-telephone";
  private static final String DENIED = "call-denied";

  private final CurrentActor currentActor;
  private final TelephoneRecordRepository calls;
  private final TelephoneRecordMapper mapper;
  private final TelephoneAccess access;
  private final MovedThings things;
  private final ReviewTeam team;
  private final Transitions transitions;
  private final Tasks tasks;
  private final NetworkTime time;

  TelephoneRecordService(
      CurrentActor currentActor,
      TelephoneRecordRepository calls,
      TelephoneRecordMapper mapper,
      TelephoneAccess access,
      MovedThings things,
      ReviewTeam team,
      Transitions transitions,
      Tasks tasks,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.mapper = mapper;
    this.access = access;
    this.things = things;
    this.team = team;
    this.transitions = transitions;
    this.tasks = tasks;
    this.time = time;
  }

  @Override
  public void moved(Actor speaker, Transition move) {
    UUID id = speaker.recorded().id();
    if (calls.findByIdOptional(id).isPresent()) {
      return;
    }
    MovedThing thing = things.of(move.id(), id);
    requireThereThen(thing, move, speaker.recorded().saidOn());
    TelephoneRecord call = new TelephoneRecord(speaker, move, thing, time.now());
    calls.persistAndFlush(call);
    transitions.record(speaker.recorded().by(), call.recorded());
    tasks.open(Task.ofPerson(SAID, id, call.getSaidBy(), call.getSchoolId(), link(call)));
  }

  /** Only what is made by the call itself was spoken of before it was there. */
  private void requireThereThen(MovedThing thing, Transition move, LocalDate saidOn) {
    if (move.from() == null || thing.since() == null) {
      return;
    }
    LocalDate day = LocalDate.ofInstant(thing.since(), time.zone());
    if (saidOn.isBefore(day)) {
      throw new Refusal.AgainstTheRules(
          "This %s is from %s; nobody spoke of it on %s. Give the day on which they did."
              .formatted(move.thing(), day, saidOn));
    }
  }

  @Transactional
  Versioned<TelephoneRecordResponse> get(UUID id) {
    Actor actor = currentActor.get();
    TelephoneRecord call = calls.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    return versioned(call, access.movers(call, actor));
  }

  @Transactional
  Versioned<TelephoneRecordResponse> deny(UUID id, String words, String ifMatch) {
    Actor actor = currentActor.get();
    TelephoneRecord call = locked(id);
    Set<Mover> movers = requireMay(call, TelephoneAction.DENY, ifMatch, actor);
    transitions.record(actor, call.deny(words, movers));
    transitions.deny(id);
    tasks.close(SAID, id, call.getSaidBy());
    tasks.open(
        Task.ofNetwork(DENIED, id, Role.NETWORK_ADMIN, call.getSchoolId(), link(call))
            .except(notAsked(call)));
    calls.flush();
    return versioned(call, movers);
  }

  /** Who wrote the call down, and who was on the team. */
  private Set<UUID> notAsked(TelephoneRecord call) {
    Set<UUID> people = new HashSet<>(Set.of(call.getRecordedBy()));
    if (call.getReviewId() != null) {
      people.addAll(team.members(call.getReviewId()));
    }
    return people;
  }

  @Transactional
  Versioned<TelephoneRecordResponse> settle(UUID id, String words, String ifMatch) {
    Actor actor = currentActor.get();
    TelephoneRecord call = locked(id);
    Set<Mover> movers = requireMay(call, TelephoneAction.SETTLE, ifMatch, actor);
    transitions.record(actor, call.settle(words, movers));
    tasks.close(DENIED, id);
    calls.flush();
    return versioned(call, movers);
  }

  private TelephoneRecord locked(UUID id) {
    return calls.locked(id).orElseThrow(Refusal.NotFound::new);
  }

  private Set<Mover> requireMay(
      TelephoneRecord call, TelephoneAction action, String ifMatch, Actor actor) {
    Set<Mover> movers = access.movers(call, actor);
    if (movers.isEmpty()) {
      throw new Refusal.NotAllowed(
          "You wrote this call down. Its speaker says whether they said it, and another"
              + " administrator settles it.");
    }
    TelephoneLifecycle.TABLE.requireMayEver(action, movers);
    Versions.require(ifMatch, call.getVersion(), () -> versioned(call, movers).body());
    return movers;
  }

  private Versioned<TelephoneRecordResponse> versioned(TelephoneRecord call, Set<Mover> movers) {
    return new Versioned<>(
        mapper.toResponse(call, TelephoneLifecycle.TABLE.allowed(call.getState(), movers)),
        call.getVersion());
  }

  private static String link(TelephoneRecord call) {
    return "/telephone-records/" + call.getId();
  }
}
