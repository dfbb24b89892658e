package org.lantern.review.candidate;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.lantern.kit.paging.PageQuery;
import org.lantern.review.programme.SeasonResponse;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.schoolcopy.Bond;
import org.lantern.review.schoolcopy.Phase;
import org.lantern.review.staffing.SchoolFacts;
import org.lantern.review.staffing.VisitFacts;

/**
 * Who comes first of everybody ever trained for a part, in one statement: {@link RuleColumns} says
 * of each of them which rules speak against them.
 */
@Singleton
class CandidateRepository {
  private final EntityManager entities;

  CandidateRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A page of those who could take a seat, the best first.
   *
   * @param visit with all who are bound to its school
   * @param fittingOnly leaves out whom a hard rule refuses
   */
  BestFirst best(
      UUID reviewId, SeasonResponse season, VisitFacts visit, boolean fittingOnly, PageQuery page) {
    NativeQuery<Object[]> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(RuleColumns.bestFirst(visit.rules()), Object[].class)
            .addScalar("person", UUID.class)
            .addScalar("balance", BigDecimal.class)
            .addScalar("total", Long.class)
            .setParameter("review", reviewId)
            .setParameter("season", season.id())
            .setParameter("programme", season.programmeId())
            .setParameter("seasonBegins", season.firstDay())
            .setParameter("seasonEnds", season.lastDay())
            .setParameter("fittingOnly", fittingOnly);
    ofVisit(query, visit);
    ofRules(query, visit);
    ofTeam(query, visit);
    ofPeople(query, visit);
    return read(query, page);
  }

  /** Who asks for a page beyond the last is told how many there are all the same. */
  private static BestFirst read(NativeQuery<Object[]> query, PageQuery page) {
    List<Object[]> rows = read(query, page.offset(), page.size());
    boolean beyond = rows.isEmpty() && page.offset() > 0;
    List<Object[]> counted = beyond ? read(query, 0, 1) : rows;
    return new BestFirst(
        rows.stream().map(row -> new BestFirst.Placed((UUID) row[0], (BigDecimal) row[1])).toList(),
        counted.isEmpty() ? 0 : (Long) counted.getFirst()[2]);
  }

  private static List<Object[]> read(NativeQuery<Object[]> query, int offset, int size) {
    return query.setParameter("offset", offset).setParameter("size", size).getResultList();
  }

  private static void ofVisit(NativeQuery<?> query, VisitFacts visit) {
    SchoolFacts host = visit.host();
    String[] phases =
        Arrays.stream(Phase.values())
            .filter(phase -> host.phase() != null && phase.servesIn(host.phase()))
            .map(Phase::name)
            .toArray(String[]::new);
    query
        .setParameter("part", visit.part().name())
        .setParameter("first", visit.days().first())
        .setParameter("last", visit.days().last())
        .setParameter("days", visit.days().toArray(LocalDate[]::new), LocalDate[].class)
        .setParameter("visitDays", visit.days().size())
        .setParameter("phases", phases)
        .setParameter("authority", host.authorityCode(), String.class)
        .setParameter("easting", host.easting(), Integer.class)
        .setParameter("northing", host.northing(), Integer.class);
  }

  private static void ofRules(NativeQuery<?> query, VisitFacts visit) {
    SeasonRules rules = visit.rules();
    query
        .setParameter("nearSquared", squared(rules.nearKilometres()))
        .setParameter("minimumSquared", squared(rules.minimumKilometres()))
        .setParameter("mostReviews", rules.mostReviews())
        .setParameter("restedBefore", visit.days().first().minusDays(rules.restDays()))
        .setParameter("restedAfter", visit.days().last().plusDays(rules.restDays()))
        .setParameter("swaps", ids(visit.seats().swaps().keySet()))
        .setParameter("circle", ids(visit.seats().circle()));
  }

  private static long squared(int kilometres) {
    return 1_000_000L * kilometres * kilometres;
  }

  /** Each of the others on the team beside each of the schools where they work. */
  private static void ofTeam(NativeQuery<?> query, VisitFacts visit) {
    List<Map.Entry<UUID, SchoolFacts>> work =
        visit.team().entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(at -> Map.entry(each.getKey(), at)))
            .toList();
    query
        .setParameter("teamPeople", ids(work.stream().map(Map.Entry::getKey)))
        .setParameter("teamSchools", ids(work.stream().map(each -> each.getValue().id())))
        .setParameter(
            "teamTrusts",
            work.stream().map(each -> each.getValue().trustCode()).toArray(String[]::new));
  }

  private static void ofPeople(NativeQuery<?> query, VisitFacts visit) {
    query
        .setParameter(
            "ofTheSchool", bound(visit, Set.of(Bond.WORKS_THERE, Bond.HOLDS_A_ROLE_THERE)))
        .setParameter("ofItsTrust", bound(visit, Set.of(Bond.OF_ITS_TRUST)))
        .setParameter("ofItsHub", bound(visit, Set.of(Bond.OF_ITS_HUB)))
        .setParameter(
            "tied",
            ids(
                Stream.concat(
                    Arrays.stream(bound(visit, Set.of(Bond.TIED))), visit.seats().tied().stream())))
        .setParameter("lastTeam", ids(visit.seats().lastTeam()))
        .setParameter("declined", ids(visit.seats().declined().keySet()));
  }

  private static UUID[] bound(VisitFacts visit, Set<Bond> by) {
    return ids(
        visit.bonds().known().entrySet().stream()
            .filter(each -> each.getValue().keySet().stream().anyMatch(by::contains))
            .map(Map.Entry::getKey));
  }

  private static UUID[] ids(Set<UUID> all) {
    return ids(all.stream());
  }

  private static UUID[] ids(Stream<UUID> all) {
    return all.toArray(UUID[]::new);
  }
}
