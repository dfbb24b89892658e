package org.lantern.review.evidence;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.personaldata.MergedPeople;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.review.OnTeam;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;

/**
 * Who reads and writes notes: the team, each their own, but for a shadow, who reads; assurers read
 * them while they check the report. To everybody else notes do not exist.
 */
@Singleton
public class NoteAccess {
  private final ReviewAccess access;
  private final ReportStages reports;
  private final MergedPeople merged;

  NoteAccess(ReviewAccess access, ReportStages reports, MergedPeople merged) {
    this.access = access;
    this.reports = reports;
    this.merged = merged;
  }

  public boolean mayRead(Actor actor, Review review) {
    Set<Mover> movers = access.movers(actor, review);
    return OnTeam.reads(movers)
        || (movers.contains(Role.QUALITY_ASSURER) && reports.isBeingChecked(review.getId()));
  }

  void requireReader(Actor actor, Review review) {
    if (!mayRead(actor, review)) {
      throw new Refusal.NotFound();
    }
  }

  /**
   * @param authorId who wrote the note on the device, null for whoever sends it
   */
  void requireWriter(Actor actor, Review review, UUID authorId) {
    access.require(actor, review, Relation.LEAD, Relation.PEER);
    if (authorId != null && !merged.idsOf(actor.personId()).contains(authorId)) {
      throw new Refusal.NotAllowed(
          "Somebody else wrote this note on this device. It is sent when they sign in.");
    }
  }

  EvidenceNote requireOwn(EvidenceNote note, Actor actor) {
    if (!note.getAuthorId().equals(actor.personId())) {
      throw new Refusal.NotAllowed("Only its author changes a note. Write one of your own.");
    }
    return note;
  }
}
