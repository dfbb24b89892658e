package org.lantern.review.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.review.evidence.NoteKind;

/** Everything that lead and head sign: findings, estimates, practices, and who has signed. */
public record FindingsResponse(
    List<Item> findings,
    List<EstimateItem> estimates,
    List<PracticeItem> practices,
    List<SignatureItem> signatures) {

  /**
   * One finding.
   *
   * @param noteIds the notes it cites; absent for readers who may not read notes
   * @param evidence what it rests on: kinds, number and days, never the notes
   */
  public record Item(
      UUID id,
      String component,
      FindingKind kind,
      String text,
      Set<UUID> noteIds,
      Evidence evidence,
      long version) {}

  /** Kinds, number and days of the evidence behind a finding. */
  public record Evidence(Set<NoteKind> kinds, int notes, Set<LocalDate> days) {}

  /**
   * What was agreed of a component, or under "overall" of the whole.
   *
   * @param level for a level only
   * @param reason for what is not estimated only
   */
  public record EstimateItem(
      String component, EstimateKind kind, String level, String reason, long version) {}

  /**
   * A nominated practice.
   *
   * @param recommended null until it is evaluated
   */
  public record PracticeItem(
      UUID practiceId, String title, Boolean recommended, String reason, Long version) {}

  /** Who signed, and when. */
  public record SignatureItem(Relation relation, UUID personId, Instant signedAt) {}
}
