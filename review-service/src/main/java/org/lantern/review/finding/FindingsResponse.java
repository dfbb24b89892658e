package org.lantern.review.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Relation;
import org.lantern.review.evidence.NoteKind;
import org.lantern.review.writing.NameCheck;

/**
 * Everything that lead and head sign: findings, estimates, practices, and who has signed.
 *
 * @param endedSignatures those that a later change or signature has ended
 * @param refused what a stale call said and what has changed since; absent otherwise
 */
public record FindingsResponse(
    List<Item> findings,
    List<EstimateItem> estimates,
    List<PracticeItem> practices,
    List<SignatureItem> signatures,
    List<EndedSignatureItem> endedSignatures,
    Refused refused) {

  FindingsResponse refusing(Refused call) {
    return new FindingsResponse(findings, estimates, practices, signatures, endedSignatures, call);
  }

  /**
   * One finding, in the lead's order within its component.
   *
   * @param lens code of the framework's lens; null for none
   * @param theme as which its theme stands now
   * @param onlyOneKindBecause why its evidence is of one kind alone; null where it is not
   * @param noteIds the notes it cites; absent for readers who may not read notes
   * @param evidence what it rests on: kinds, number and days, never the notes
   * @param remarks words that look like a person's name; absent for readers outside the team
   */
  public record Item(
      UUID id,
      String component,
      FindingKind kind,
      String lens,
      ThemeItem theme,
      String text,
      String onlyOneKindBecause,
      Set<UUID> noteIds,
      Evidence evidence,
      List<NameCheck.Remark> remarks,
      long version) {}

  /** A theme of the network's list. */
  public record ThemeItem(UUID id, String name) {}

  /** Kinds, number and days of the evidence behind a finding. */
  public record Evidence(Set<NoteKind> kinds, int notes, Set<LocalDate> days) {}

  /**
   * What was agreed of a component, or under "overall" of the whole.
   *
   * @param level for a level only
   * @param reason for what is not estimated only
   * @param agreedOn when it was agreed with the head; null while that is not said
   */
  public record EstimateItem(
      String component,
      EstimateKind kind,
      String level,
      String reason,
      LocalDate agreedOn,
      long version) {}

  /**
   * A nominated practice.
   *
   * @param recommended null until it is evaluated
   * @param answers to the framework's questions answered so far, by their code
   * @param neededNextTime what a recommendation would need; null where nothing is said
   */
  public record PracticeItem(
      UUID practiceId,
      String title,
      Boolean recommended,
      String reason,
      Map<String, PracticeAnswer> answers,
      String neededNextTime,
      Long version) {}

  /**
   * A signature that stands.
   *
   * @param personId who signed; the lead, where they recorded that the school does not agree
   * @param note why the school disagrees or does not sign; null where it agrees
   * @param delegated whether the head's delegate signed
   * @param digest of what was signed, keyed once words were removed from that; null in signatures
   *     from before it was kept
   */
  public record SignatureItem(
      Relation relation,
      SignatureKind kind,
      String note,
      UUID personId,
      boolean delegated,
      String digest,
      Instant signedAt) {}

  /** A signature that stood once, and until when. */
  public record EndedSignatureItem(SignatureItem signature, Instant endedAt) {}

  /**
   * A call that named an earlier version.
   *
   * @param yours the text it brought; null where it brought none
   * @param changes what has changed since that version, as far as it is known
   */
  public record Refused(String yours, List<ChangeItem> changes) {}

  /**
   * That something changed.
   *
   * @param subjectId the finding or practice; null for an estimate
   * @param component of the finding or estimate; null for a practice
   */
  public record ChangeItem(String what, UUID subjectId, String component, Instant at) {}
}
