package org.lantern.review.candidate;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.review.programme.SeasonRules;
import org.lantern.review.programme.Strength;
import org.lantern.review.staffing.StaffingRule;

/**
 * The query text of {@link CandidateRepository}: a column for every {@link StaffingRule}, by its
 * name, that says whether it speaks against somebody. The rules themselves stay the judges of
 * whoever is shown, and make their sentences; a test holds that both find the same.
 */
final class RuleColumns {
  private static final String OF_THE_PART =
      "o.programme_id = :programme and o.part = cast(:part as text)";
  private static final String FOR_THE_PHASE =
      "(o.phase is null or o.phase = any (cast(:phases as text[])))";
  private static final String ASSURED_THROUGHOUT =
      "a.revoked_at is null and a.valid_from <= :first and a.valid_until >= :last";

  /** In metres, squared; nothing where either place is unknown. */
  private static final String APART =
      """
      ((s.easting - cast(:easting as bigint)) * (s.easting - cast(:easting as bigint))
        + (s.northing - cast(:northing as bigint)) * (s.northing - cast(:northing as bigint)))
      """;

  private static final String TRAINED =
      """
      trained as (
        select o.person_id, count(*) filter (where $FOR_THE_PHASE) as trainings,
          bool_or($FOR_THE_PHASE and coalesce(o.valid_from <= :first, true)
            and o.valid_until >= :last) as throughout
        from qualification o where $OF_THE_PART
          and not exists (select 1 from person_erased_copy e where e.person_id = o.person_id)
        group by o.person_id)
      """;

  /** Where people work on the first day, under whichever of their ids it was told. */
  private static final String WORK =
      """
      work as (
        select coalesce(m.into_id, e.person_id) as person_id, min(b.balance) as balance,
          bool_or((e.valid_until is null or e.valid_until >= :last)
            and (coalesce(m.into_id, e.person_id), e.school_id) in (
              select a.person_id, a.school_id from assurance a
              where a.school_id is not null and $ASSURED_THROUGHOUT)) as assured,
          bool_or(coalesce(s.authority_code = cast(:authority as text), true)
            and coalesce($APART < :nearSquared, true)) as near_in_authority,
          bool_or(coalesce($APART < :minimumSquared, true)) as near,
          bool_or(e.school_id in (select unnest(cast(:swaps as uuid[])))) as swaps,
          bool_or(e.school_id in (select unnest(cast(:circle as uuid[])))) as circles,
          bool_or((e.school_id = any (cast(:teamSchools as uuid[]))
              or s.trust_code = any (cast(:teamTrusts as text[])))
            and exists (
              select 1 from unnest(cast(:teamPeople as uuid[]), cast(:teamSchools as uuid[]),
                cast(:teamTrusts as text[])) as beside (person_id, school_id, trust_code)
              where beside.person_id <> coalesce(m.into_id, e.person_id)
                and (beside.school_id = e.school_id or beside.trust_code = s.trust_code)))
            as with_the_team
        from employment_copy e
        left join person_merge_copy m on m.person_id = e.person_id
        left join school_copy s on s.id = e.school_id
        left join credit_balance b on b.school_id = e.school_id and b.season_id = :season
        where e.valid_from <= :first and (e.valid_until is null or e.valid_until >= :first)
        group by 1)
      """;

  /** What somebody said last of each day. */
  private static final String SAID =
      """
      said as (
        select person_id, bool_or(value = 'NOT_FREE') as not_free,
          count(*) filter (where value <> 'NOT_SAID') as days
        from (
          select distinct on (l.person_id, on_day) l.person_id, l.value
          from availability l join unnest(cast(:days as date[])) as on_day
            on on_day between l.first_day and l.last_day
          where l.first_day <= :last and l.last_day >= :first
          order by l.person_id, on_day, l.said_at desc, l.id desc) latest
        group by person_id)
      """;

  /** The seats of other reviews. */
  private static final String BUSY =
      """
      busy as (
        select coalesce(m.into_id, d.person_id) as person_id,
          bool_or(d.day = any (cast(:days as date[]))) as taken,
          bool_or(d.day > :restedBefore and d.day < :restedAfter
            and d.day <> all (cast(:days as date[]))) as soon,
          count(distinct s.review_id)
            filter (where d.day between :seasonBegins and :seasonEnds) as reviews
        from seat_day d join seat s on s.id = d.seat_id
        left join person_merge_copy m on m.person_id = d.person_id
        where s.review_id <> :review and d.day between
          least(cast(:restedBefore as date), :seasonBegins)
          and greatest(cast(:restedAfter as date), :seasonEnds)
        group by 1)
      """;

  private static final String EACH_RULE =
      """
      select t.person_id, coalesce(work.balance, 0) as balance,
        t.person_id in (select unnest(cast(:ofTheSchool as uuid[]))) as own_school,
        t.person_id in (select unnest(cast(:ofItsTrust as uuid[]))) as own_trust,
        t.person_id in (select unnest(cast(:ofItsHub as uuid[]))) as own_hub,
        t.person_id in (select unnest(cast(:tied as uuid[]))) as declared_tie,
        coalesce(work.near_in_authority, false) as own_authority_near,
        :minimumSquared > 0 and coalesce(work.near, not coalesce((
          select $APART >= :minimumSquared from base_copy c
          join school_copy s on s.id = c.near_school_id where c.person_id = t.person_id), false))
          as too_near,
        not (t.throughout or t.trainings > 1 and not exists (
          select 1 from unnest(cast(:days as date[])) as on_day where not exists (
            select 1 from qualification o
            where o.person_id = t.person_id and $OF_THE_PART and $FOR_THE_PHASE
              and coalesce(o.valid_from <= on_day, true) and o.valid_until >= on_day)))
          as not_qualified,
        not coalesce(work.assured, exists (
          select 1 from assurance a
          where a.person_id = t.person_id and a.school_id is null and $ASSURED_THROUGHOUT))
          as not_assured,
        not coalesce(p.phases && cast(:phases as varchar[]), false) as other_phase,
        coalesce(said.not_free, false) or coalesce(busy.taken, false) as not_free,
        coalesce(said.days, 0) < :visitDays as not_said_free,
        coalesce(busy.reviews, 0) >= least(p.most_reviews, :mostReviews) as too_many_reviews,
        coalesce(busy.soon, false) as too_soon,
        coalesce(work.swaps, false) as direct_swap,
        t.person_id in (select unnest(cast(:lastTeam as uuid[]))) as last_time,
        t.person_id in (select unnest(cast(:declined as uuid[]))) as declined_before,
        coalesce(work.circles, false) as circle,
        coalesce(work.with_the_team, false) as team_of_one_school
      from trained t
      left join work on work.person_id = t.person_id
      left join said on said.person_id = t.person_id
      left join busy on busy.person_id = t.person_id
      left join reviewer_profile p on p.person_id = t.person_id
      """;

  /**
   * Who fits before who does not, the fewest marks first, of equals whose school owes most, and
   * always in the same order. Names are not known here.
   */
  private static final String BEST_FIRST =
      """
      select person_id as person, balance as balance,
        (select count(*) from judged where not (:fittingOnly and refused)) as total
      from judged where not (:fittingOnly and refused)
      order by refused, marks, balance, person_id limit :size offset :offset
      """;

  private RuleColumns() {}

  /** Who could come, in order, with the rules as strong as a season has them. */
  static String bestFirst(SeasonRules rules) {
    String judged =
        "judged as materialized (select person_id, balance, %s as refused, %s as marks from (%s) r)"
            .formatted(
                of(rules, Strength.HARD).collect(Collectors.joining(" or ")),
                of(rules, Strength.SOFT)
                    .map("cast(%s as integer) + "::formatted)
                    .collect(Collectors.joining("", "", "0")),
                EACH_RULE);
    return ("with " + String.join(", ", TRAINED, WORK, SAID, BUSY, judged) + " " + BEST_FIRST)
        .replace("$OF_THE_PART", OF_THE_PART)
        .replace("$FOR_THE_PHASE", FOR_THE_PHASE)
        .replace("$ASSURED_THROUGHOUT", ASSURED_THROUGHOUT)
        .replace("$APART", APART);
  }

  /** The columns of the rules that are so strong; five rules are hard in every season. */
  private static Stream<String> of(SeasonRules rules, Strength strength) {
    return Arrays.stream(StaffingRule.values())
        .filter(rule -> rule.strength(rules) == strength)
        .map(rule -> rule.name().toLowerCase(Locale.ROOT));
  }
}
