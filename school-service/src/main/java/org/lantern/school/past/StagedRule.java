package org.lantern.school.past;

/**
 * What can be said against staged lines by looking at others and at what is known, in the order in
 * which it is asked. Of lines that contradict each other the one whose days begin later is bad, for
 * names the one that stands lower.
 */
enum StagedRule {
  EMPLOYER_UNKNOWN(
      PeopleColumn.EMPLOYER_URN,
      Words.NO_SCHOOL,
      "where not r.bad and r.employer_urn is not null and r.school_id is null"),
  ROLE_SCHOOL_UNKNOWN(PeopleColumn.ROLE_SCHOOL_URN, Words.NO_SCHOOL, Words.no("SCHOOL")),
  HUB_UNKNOWN(PeopleColumn.ROLE_HUB, "is the name of no open hub", Words.no("HUB")),
  TRUST_UNKNOWN(PeopleColumn.ROLE_TRUST, "is the code of no trust", Words.no("TRUST")),
  NAME_KNOWN_OTHERWISE(
      PeopleColumn.NAME,
      Words.OTHER_NAME,
      """
      from person p where not r.bad and not r.person_new and p.id = r.person_id
        and plain(normalize(p.name)) <> plain(r.name)
      """),
  NAME_OTHERWISE_ABOVE(
      PeopleColumn.NAME,
      Words.OTHER_NAME,
      """
      from (
        select line, plain(name) as name,
          first_value(plain(name)) over (partition by person_id order by line) as above
        from person_row where person_new and not bad) n
      where n.line = r.line and n.name <> n.above
      """),
  EMPLOYMENT_KNOWN_OTHERWISE(
      PeopleColumn.EMPLOYED_FROM,
      "begins days of work that overlap those already known at this school",
      """
      from employment e where not r.bad and not r.employment_known
        and e.person_id = r.person_id and e.school_id = r.school_id
        and daterange(e.valid_from, e.valid_until, '[]')
          && daterange(r.employed_from, r.employed_until, '[]')
      """),
  EMPLOYMENTS_OVERLAP(
      PeopleColumn.EMPLOYED_FROM,
      "begins days of work that overlap those of another line at this school",
      """
      from (
        select *, valid_from <= max(coalesce(valid_until, 'infinity')) over (
          partition by person_id, school_id order by valid_from, valid_until
          rows between unbounded preceding and 1 preceding) as overlaps
        from (
          select distinct person_id, school_id, employed_from as valid_from,
            employed_until as valid_until
          from person_row where school_id is not null and not employment_known and not bad) d) s
      where s.overlaps and not r.bad and r.person_id = s.person_id and r.school_id = s.school_id
        and r.employed_from = s.valid_from and r.employed_until is not distinct from s.valid_until
      """),
  ROLE_KNOWN_OTHERWISE(
      PeopleColumn.ROLE_FROM,
      "begins days that overlap those on which they are known to hold this role",
      """
      from role_grant g where not r.bad and not r.role_known and g.state = 'HELD'
        and g.person_id = r.person_id and g.role = r.role and g.scope_kind = r.scope_kind
        and g.scope_id is not distinct from r.scope_id
        and daterange(g.valid_from, g.valid_until, '[]')
          && daterange(r.role_from, r.role_until, '[]')
      """),
  ROLES_OVERLAP(
      PeopleColumn.ROLE_FROM,
      "begins days that overlap those of another line with this role",
      """
      from (
        select *, role_from <= max(coalesce(role_until, 'infinity')) over (
          partition by person_id, role, scope_kind, scope_id order by role_from, role_until
          rows between unbounded preceding and 1 preceding) as overlaps
        from (
          select distinct person_id, role, scope_kind, scope_id, role_from, role_until
          from person_row where role is not null and not role_known and not bad) d) s
      where s.overlaps and not r.bad and r.person_id = s.person_id and r.role = s.role
        and r.scope_kind = s.scope_kind and r.scope_id is not distinct from s.scope_id
        and r.role_from = s.role_from and r.role_until is not distinct from s.role_until
      """),
  ANOTHER_HEAD(
      PeopleColumn.ROLE_FROM,
      "begins days on which the school is known to have another head",
      """
      from role_grant g where not r.bad and not r.role_known and r.role = 'HEAD'
        and g.role = 'HEAD' and g.state = 'HELD' and g.scope_id = r.scope_id
        and daterange(g.valid_from, g.valid_until, '[]')
          && daterange(r.role_from, r.role_until, '[]')
      """),
  TWO_HEADS(
      PeopleColumn.ROLE_FROM,
      "begins days on which another line names a head of the same school",
      """
      from (
        select *, role_from <= max(coalesce(role_until, 'infinity')) over (
          partition by scope_id order by role_from, role_until, person_id
          rows between unbounded preceding and 1 preceding) as overlaps
        from (
          select distinct person_id, scope_id, role_from, role_until
          from person_row where role = 'HEAD' and not role_known and not bad) d) s
      where s.overlaps and not r.bad and r.role = 'HEAD' and r.person_id = s.person_id
        and r.scope_id = s.scope_id and r.role_from = s.role_from
        and r.role_until is not distinct from s.role_until
      """);

  private final PeopleColumn column;
  private final String reason;
  private final String broken;

  StagedRule(PeopleColumn column, String reason, String broken) {
    this.column = column;
    this.reason = reason;
    this.broken = broken;
  }

  String column() {
    return column.header();
  }

  String reason() {
    return reason;
  }

  /** Marks the lines that break it, and answers them. */
  String sql() {
    return "update person_row r set bad = true " + broken + " returning r.line";
  }

  private static final class Words {
    static final String NO_SCHOOL = "is the number of no school of the register, now or before";
    static final String OTHER_NAME = "differs from the one known under this address";

    private Words() {}

    static String no(String kind) {
      return "where not r.bad and r.scope_id is null and r.scope_kind = '" + kind + "'";
    }
  }
}
