package org.lantern.school.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.membership.MembershipResponse;
import org.lantern.school.membership.MembershipService;

/** Takes and keeps the signatures under what hub and network may read. */
@ApplicationScoped
public class AgreementService {
  private final CurrentActor currentActor;
  private final AgreementRepository agreements;
  private final AgreementMapper mapper;
  private final MembershipService memberships;
  private final NetworkTime time;
  private final Ids ids;

  AgreementService(
      CurrentActor currentActor,
      AgreementRepository agreements,
      AgreementMapper mapper,
      MembershipService memberships,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.agreements = agreements;
    this.mapper = mapper;
    this.memberships = memberships;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  Versioned<MembershipResponse> sign(
      UUID membershipId, SignAgreementRequest signed, String ifMatch) {
    Versioned<MembershipResponse> moved =
        memberships.sign(membershipId, signed.hubReads(), signed.networkReads(), ifMatch);
    var signature =
        new Agreement.Signature(currentActor.get().personId(), time.today(), time.now());
    agreements.persist(new Agreement(ids.next(), membershipId, signed, signature));
    return moved;
  }

  @Transactional
  List<AgreementResponse> of(UUID membershipId) {
    memberships.requireThere(membershipId);
    return agreements.newestFirst(membershipId).stream().map(mapper::toResponse).toList();
  }
}
