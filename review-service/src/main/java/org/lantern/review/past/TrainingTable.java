package org.lantern.review.past;

import static org.lantern.review.past.PastColumn.optional;
import static org.lantern.review.past.PastColumn.required;

import jakarta.inject.Singleton;
import java.util.List;

/** Training that people took part in, and what they are qualified for. */
@Singleton
class TrainingTable implements PastTable {
  private static final String SAME_QUALIFICATION =
      """
      q.person_id = r.person_id and q.programme_id = r.programme_id and q.part = r.part
        and q.phase is not distinct from r.phase
      """;
  private static final String KNOWN =
      SAME_QUALIFICATION + " and q.valid_from is not distinct from r.qualified_from";

  @Override
  public String name() {
    return "past_training_row";
  }

  @Override
  public List<PastColumn> columns() {
    return List.of(
        required("PersonId", "person_id", ValueKind.ID),
        required("Programme", "programme", ValueKind.TEXT),
        optional("Training", "training", ValueKind.TRAINING),
        optional("HeldOn", "held_on", ValueKind.DAY),
        optional("Part", "part", ValueKind.PART),
        optional("Phase", "phase", ValueKind.PHASE),
        optional("QualifiedFrom", "qualified_from", ValueKind.DAY),
        optional("QualifiedUntil", "qualified_until", ValueKind.DAY));
  }

  @Override
  public List<String> meaning() {
    return PastRule.joined(PastRule.personMeaning(name()), PastRule.programmeMeaning(name()));
  }

  @Override
  public List<PastRule> rules() {
    return PastRule.joined(PastRule.PERSON, PastRule.PROGRAMME, OWN);
  }

  private static final List<PastRule> OWN =
      List.of(
          new PastRule(
              "HeldOn",
              "is needed with Training, and Training with it",
              "where not r.bad and (r.training is null) <> (r.held_on is null)"),
          new PastRule("HeldOn", "is still to come", "where not r.bad and r.held_on > :today"),
          new PastRule(
              "QualifiedUntil",
              "is needed with Part, and Part with it",
              "where not r.bad and (r.part is null) <> (r.qualified_until is null)"),
          new PastRule(
              "Part",
              "is empty although Phase or QualifiedFrom is given",
              """
              where not r.bad and r.part is null
                and (r.phase is not null or r.qualified_from is not null)
              """),
          new PastRule(
              "QualifiedUntil",
              "is before QualifiedFrom",
              "where not r.bad and r.qualified_until < r.qualified_from"),
          new PastRule(
              null,
              "says neither a training nor a qualification",
              "where not r.bad and r.training is null and r.part is null"),
          new PastRule(
              "QualifiedUntil",
              "differs from the qualification known here for this part and phase from this day",
              "from qualification q where not r.bad and "
                  + KNOWN
                  + " and coalesce(q.lasting_until, q.valid_until) <> r.qualified_until"),
          new PastRule(
              "QualifiedUntil",
              "differs from a line above for this part and phase from this day",
              """
              from past_training_row q where not r.bad and not q.bad and q.line < r.line
                and q.part is not null and
              """
                  + SAME_QUALIFICATION
                  + " and q.qualified_from is not distinct from r.qualified_from"
                  + " and q.qualified_until <> r.qualified_until"));

  @Override
  public String unchanged() {
    return """
        select count(*) from past_training_row r where not r.bad
          and (r.training is null or exists (select 1 from training_record t
            where t.person_id = r.person_id and t.programme_id = r.programme_id
              and t.kind = r.training and t.held_on = r.held_on and t.review_id is null))
          and (r.part is null or exists (select 1 from qualification q where\s"""
        + KNOWN
        + "))";
  }

  @Override
  public List<Addition> additions() {
    return List.of(
        new Addition(
            "training",
            """
            insert into training_record
              (id, person_id, programme_id, kind, held_on, recorded_by, recorded_at)
            select uuid_v7(), d.*, cast(:by as uuid), cast(:at as timestamptz) from (
              select distinct person_id, programme_id, training, held_on from past_training_row
              where not bad and training is not null) d
            on conflict on constraint uq_training_record do nothing
            """),
        new Addition(
            "qualifications",
            """
            insert into qualification
              (id, person_id, programme_id, part, phase, valid_from, valid_until, recorded_by,
                recorded_at)
            select uuid_v7(), d.*, cast(:by as uuid), cast(:at as timestamptz) from (
              select distinct person_id, programme_id, part, phase, qualified_from, qualified_until
              from past_training_row where not bad and part is not null) d
            on conflict on constraint uq_qualification do nothing
            """));
  }
}
