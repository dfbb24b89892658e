package org.lantern.review.sharing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.HeldRole;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.Conditions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportState;

/** Finds the reports that somebody may read: by their part in them, or because it was shared. */
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
  private static final Set<ReportState> FROZEN =
      EnumSet.of(ReportState.FINAL, ReportState.SUPERSEDED, ReportState.VOIDED);

  /** The hub is the one to which the school belonged on the day of the visit. */
  private static final String SHARED =
      """
      r.state in :frozen and exists (
        select 1 from SharingDecision d
        where d.reviewId = r.reviewId and d.number = (
            select max(later.number) from SharingDecision later where later.reviewId = r.reviewId)
          and (d.members = true
            or d.governors = true and r.schoolId in :governed
            or d.trust = true and r.schoolId in (
              select s.id from SchoolCopy s where s.trustId in :trusts)
            or d.hub = true and exists (
              select 1 from MembershipCopy m, Review v join v.days day
              where m.schoolId = r.schoolId and m.hubId in :hubs and v.id = r.reviewId
                and day.day between m.from and m.until
                and (m.state is null or m.state <> 'WITHDRAWN'))))
      """;

  /** Whether a frozen report was shared with somebody. */
  boolean isShared(Actor actor, UUID reportId) {
    Conditions wanted = shared(actor).where("r.id = :id", Map.of("id", reportId));
    return find("from Report r" + wanted.whereClause(), wanted.parameters()).count() > 0;
  }

  private static Conditions shared(Actor actor) {
    return new Conditions().where(SHARED, sharedWith(actor));
  }

  private static Map<String, Object> sharedWith(Actor actor) {
    return Map.of(
        "frozen", FROZEN,
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
   * @param team the reviews on whose teams they are
   * @param tied the schools for which they are walled off
   */
  PanacheQuery<Report> of(
      Actor actor,
      Collection<UUID> team,
      Collection<UUID> tied,
      ReportSearch search,
      PageQuery page) {
    Conditions wanted =
        new Conditions()
            .where(
                "r.reviewId in :team"
                    + " or (r.schoolId in :own and r.state in :seenBySchool)"
                    + " or (r.schoolId not in :tied and r.state in :seenByStaff)"
                    + " or ("
                    + SHARED
                    + ")",
                sharedWith(actor))
            .where(
                "1 = 1",
                Map.of(
                    "team", team,
                    "tied", tied,
                    "own", actor.schoolsAs(Role.HEAD),
                    "seenBySchool", SEEN_BY_SCHOOL,
                    "seenByStaff", seenByStaff(actor)))
            .narrow("r.reviewId = :review", "review", search.reviewId())
            .narrow("r.schoolId = :school", "school", search.schoolId())
            .narrow("r.state = :state", "state", search.state());
    return find("from Report r" + wanted.whereClause() + SORT.order(page), wanted.parameters());
  }

  private static Set<ReportState> seenByStaff(Actor actor) {
    if (actor.networkRoles().contains(Role.QUALITY_ASSURER)) {
      return SEEN_BY_ASSURERS;
    }
    return actor.networkRoles().contains(Role.NETWORK_ADMIN) ? SEEN_BY_SCHOOL : Set.of();
  }
}
