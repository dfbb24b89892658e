package org.lantern.review.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.ReviewTeam;
import org.lantern.review.schoolcopy.FactsChanged;
import org.lantern.review.seat.InvitationService;
import org.lantern.review.seat.OpenedSeat;
import org.lantern.review.seat.SeatDesk;

/**
 * Takes what somebody agrees to and declares before they join a team. Some ties bar, which ends the
 * invitation; others are weighed by those who allocate, who alone read them.
 */
@ApplicationScoped
public class DeclarationService {
  private static final String TO_WEIGH = "ties-to-weigh";

  private final DeclarationRepository declarations;
  private final ProtocolService protocols;
  private final SeatDesk desk;
  private final InvitationService invitations;
  private final ReviewTeam team;
  private final MergedPeople merged;
  private final FactsChanged facts;
  private final Tasks tasks;
  private final NetworkTime time;

  DeclarationService(
      DeclarationRepository declarations,
      ProtocolService protocols,
      SeatDesk desk,
      InvitationService invitations,
      ReviewTeam team,
      MergedPeople merged,
      FactsChanged facts,
      Tasks tasks,
      NetworkTime time) {
    this.declarations = declarations;
    this.protocols = protocols;
    this.desk = desk;
    this.invitations = invitations;
    this.team = team;
    this.merged = merged;
    this.facts = facts;
    this.tasks = tasks;
    this.time = time;
  }

  /** For the person, and for those who allocate. */
  @Transactional
  Versioned<DeclarationResponse> get(UUID seatId) {
    OpenedSeat opened = desk.open(seatId);
    opened.require(Relation.INVITED, Role.NETWORK_ADMIN);
    return response(opened, declarations.findByIdOptional(seatId));
  }

  private Versioned<DeclarationResponse> response(
      OpenedSeat opened, Optional<Declaration> declared) {
    ProtocolResponse protocol = protocols.current();
    return declared
        .map(found -> versioned(found.toResponse(protocol, opened.allocates()), found.getVersion()))
        .orElseGet(() -> versioned(Declaration.nothingYet(opened.seat().getId(), protocol), 0));
  }

  private static Versioned<DeclarationResponse> versioned(DeclarationResponse body, long version) {
    return new Versioned<>(body, version);
  }

  /** Before they accept; and again whenever a tie arises while they are on the team. */
  @Transactional
  Versioned<DeclarationResponse> declare(UUID seatId, DeclareRequest request, String ifMatch) {
    OpenedSeat opened = desk.openLocked(seatId);
    opened.require(Relation.INVITED);
    Optional<Declaration> before = declarations.findByIdOptional(seatId);
    requireVersion(opened, before, ifMatch);
    requireAsked(opened);
    requireAgreed(request);
    Declaration declared = before.orElseGet(() -> new Declaration(seatId));
    declared.declare(request.protocolVersion(), request.ties(), time.now());
    declarations.persist(declared);
    declarations.flush();
    if (declared.waits()) {
      tasks.open(toWeigh(opened));
    } else if (before.isPresent()) {
      tasks.close(TO_WEIGH, seatId);
    }
    follow(opened, declared);
    return response(opened, Optional.of(declared));
  }

  /** Whether somebody has agreed to the protocol, and declared, for a seat of the review. */
  public boolean hasAgreed(UUID reviewId, UUID personId) {
    return declarations.isThere(reviewId, merged.idsOf(personId));
  }

  private void requireVersion(OpenedSeat opened, Optional<Declaration> before, String ifMatch) {
    Versions.require(
        ifMatch,
        before.map(Declaration::getVersion).orElse(0L),
        () -> response(opened, before).body());
  }

  private static void requireAsked(OpenedSeat opened) {
    opened.review().requireTakesPlace();
    if (!opened.seat().getState().isLive()) {
      throw new Refusal.NotInThisState(
          "This seat is not yours any more; nothing need be declared for it.", List.of());
    }
  }

  private void requireAgreed(DeclareRequest request) {
    if (!request.agreesToProtocol() || !request.agreesToConfidentiality()) {
      throw new Refusal.AgainstTheRules(
          "Agree to the protocol and to confidentiality to join this team, or decline with a"
              + " reason.");
    }
    int current = protocols.current().version();
    if (request.protocolVersion() != current) {
      throw new Refusal.AgainstTheRules(
          "The protocol has another text now. Read version %d and agree to it.".formatted(current));
    }
  }

  private Task toWeigh(OpenedSeat opened) {
    UUID seatId = opened.seat().getId();
    return Task.ofNetwork(
            TO_WEIGH, seatId, Role.NETWORK_ADMIN, opened.review().getSchoolId(), "/seats/" + seatId)
        .except(team.everMembers(opened.review().getId()));
  }

  /** Whoever had joined is at risk and keeps the days; whoever had not is asked no more. */
  private void follow(OpenedSeat opened, Declaration declared) {
    if (declared.bars() && !opened.seat().hasJoined()) {
      invitations.bar(opened);
    } else {
      facts.ofPerson(opened.seat().getPersonId());
    }
  }

  /** Ties that do not bar by their kind are weighed once; declared anew, or taken back, again. */
  @Transactional
  Versioned<DeclarationResponse> weigh(UUID seatId, WeighRequest how, String ifMatch) {
    OpenedSeat opened = desk.openLocked(seatId);
    opened.require(Role.NETWORK_ADMIN);
    Optional<Declaration> found = declarations.findByIdOptional(seatId);
    requireVersion(opened, found, ifMatch);
    Declaration declared =
        found
            .filter(Declaration::waits)
            .orElseThrow(
                () ->
                    new Refusal.NotInThisState(
                        "No declared tie of this seat waits to be weighed.", List.of()));
    declared.weigh(how.bars(), how.reason(), opened.actor().personId(), time.now());
    declarations.flush();
    tasks.close(TO_WEIGH, seatId);
    if (opened.seat().getState().isLive()) {
      follow(opened, declared);
    }
    return response(opened, Optional.of(declared));
  }
}
