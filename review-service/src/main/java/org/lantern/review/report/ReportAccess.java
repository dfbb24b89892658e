package org.lantern.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.review.programme.SeasonService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;

/**
 * What somebody is to a report. The author and the team read it from the first draft, assurers from
 * the quality check, the school's head from the school check, administrators from then on too.
 */
@ApplicationScoped
public class ReportAccess {
  private final ReviewAccess reviews;
  private final SeasonService seasons;

  ReportAccess(ReviewAccess reviews, SeasonService seasons) {
    this.reviews = reviews;
    this.seasons = seasons;
  }

  /** Empty when the caller has no part in the report as it stands. */
  Set<Mover> movers(Actor actor, Report report, Review review) {
    Set<Mover> movers = new HashSet<>(reviews.movers(actor, review));
    if (report.getAuthorId().equals(actor.personId()) && movers.contains(Relation.LEAD)) {
      movers.add(Relation.AUTHOR);
      if (report.getState() == ReportState.SCHOOL_CHECK && authorFinalises(review)) {
        movers.add(Relation.FINALISING_AUTHOR);
      }
    }
    return Collections.disjoint(movers, readers(report.getState())) ? Set.of() : movers;
  }

  /** Whether the season lets the lead make the report final, beside the network. */
  boolean authorFinalises(Review review) {
    return seasons.get(review.getSeasonId()).rules().leadFinalises();
  }

  private static Set<Mover> readers(ReportState state) {
    Set<Mover> readers = new HashSet<>(EnumSet.of(Relation.LEAD, Relation.PEER, Relation.SHADOW));
    switch (state) {
      case DRAFTING -> {}
      case QUALITY_CHECK -> readers.add(Role.QUALITY_ASSURER);
      case SCHOOL_CHECK, FINAL, SUPERSEDED, VOIDED ->
          Collections.addAll(readers, Role.QUALITY_ASSURER, Role.NETWORK_ADMIN, Relation.HOST_HEAD);
    }
    return readers;
  }
}
