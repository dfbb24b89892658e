package org.lantern.review.sharing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportState;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.schoolcopy.HostRelations;

/**
 * Finds the reports that somebody may read: by their part in them, because it was shared, or
 * because the school has ended and they go on for it.
 */
@Singleton
class ReadableReports implements PanacheRepositoryBase<Report, UUID> {
  private static final SortKeys SORT =
      SortKeys.usually("r.id desc", "r.id")
          .with("state", "r.state")
          .with("schoolId", "r.schoolId")
          .with("number", "r.number")
          .with("finalisedAt", "r.finalisedAt");
  private static final Set<ReportState> SEEN_BY_SCHOOL =
      EnumSet.complementOf(EnumSet.of(ReportState.DRAFTING, ReportState.QUALITY_CHECK));
  private static final Set<ReportState> SEEN_BY_ASSURERS =
      EnumSet.complementOf(EnumSet.of(ReportState.DRAFTING));

  /** The circles in which somebody is. */
  private static final String IN_CIRCLE =
      """
      c.circle = MEMBERS and :belongs = true
        or c.circle = HUB and c.scopeId in :hubs
        or c.circle = GOVERNORS and c.scopeId in :governed
        or c.circle = TRUST and c.scopeId in :trusts
        or c.circle = LEADERS and c.scopeId in :led\
      """;

  /** Conditions stay flat: what the parser needs for brackets in brackets is hundreds of MB. */
  private static final String READABLE =
      """
      r.reviewId in :team
        or r.subject.ownerId in :own and r.state in :seenBySchool
        or not array_intersects(r.subject.ids, :tied) and r.reviewId not in :former and r.state in :seenByStaff
        or r.id in (select c.reportId from ReportCircle c where\s"""
          + IN_CIRCLE
          + ")";

  /** Whether a frozen report was shared with somebody. */
  boolean isShared(Actor actor, UUID reportId) {
    Conditions wanted =
        new Conditions()
            .where("c.reportId = :id", Map.of("id", reportId))
            .where(IN_CIRCLE, circles(actor));
    return find("from ReportCircle c" + wanted.whereClause(), wanted.parameters()).count() > 0;
  }

  private static Map<String, Object> circles(Actor actor) {
    return Map.of(
        "belongs", !actor.roles().isEmpty(),
        "led", HostRelations.ledBy(actor),
        "governed", actor.schoolsAs(Role.GOVERNOR),
        "trusts", scopes(actor, Role.TRUST_LEADER),
        "hubs", scopes(actor, Role.HUB_MANAGER));
  }

  private static List<UUID> scopes(Actor actor, Role role) {
    return actor.roles().stream()
        .filter(held -> held.role() == role && held.scope().id() != null)
        .map(HeldRole::scope)
        .map(scope -> scope.id())
        .toList();
  }

  /**
   * All that the actor may read.
   *
   * @param parts what they are in the reviews on whose teams they are or were
   * @param tied the schools and trusts for which they are walled off
   */
  PanacheQuery<Report> of(
      Actor actor,
      Map<UUID, Set<Relation>> parts,
      Collection<UUID> tied,
      ReportSearch search,
      PageQuery page) {
    Conditions wanted =
        readable(actor, parts, tied)
            .narrow("r.reviewId = :review", "review", search.reviewId())
            .narrow("r.schoolId = :school", "school", search.schoolId())
            .narrow("r.state = :state", "state", search.state());
    return find("from Report r" + wanted.whereClause() + SORT.order(page), wanted.parameters());
  }

  /** The last edition of a review's report among them. */
  Optional<UUID> newest(
      Actor actor, Map<UUID, Set<Relation>> parts, Collection<UUID> tied, UUID reviewId) {
    Conditions wanted =
        readable(actor, parts, tied).where("r.reviewId = :review", Map.of("review", reviewId));
    return find(
            "from Report r" + wanted.whereClause() + " order by r.edition desc",
            wanted.parameters())
        .<Report>firstResultOptional()
        .map(Report::getId);
  }

  private static Conditions readable(
      Actor actor, Map<UUID, Set<Relation>> parts, Collection<UUID> tied) {
    return new Conditions()
        .where(
            READABLE,
            Map.of(
                "team", ReviewAccess.current(parts),
                "former", ReviewAccess.former(parts),
                "tied", tied.toArray(UUID[]::new),
                "own", HostRelations.ownedBy(actor),
                "seenBySchool", SEEN_BY_SCHOOL,
                "seenByStaff", seenByStaff(actor)))
        .with(circles(actor));
  }

  private static Set<ReportState> seenByStaff(Actor actor) {
    if (actor.networkRoles().contains(Role.QUALITY_ASSURER)) {
      return SEEN_BY_ASSURERS;
    }
    return actor.networkRoles().contains(Role.NETWORK_ADMIN) ? SEEN_BY_SCHOOL : Set.of();
  }
}
