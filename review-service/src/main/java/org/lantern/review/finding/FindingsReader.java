package org.lantern.review.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Role;
import org.lantern.review.evidence.EvidenceNote;
import org.lantern.review.evidence.NoteKind;
import org.lantern.review.evidence.NoteService;
import org.lantern.review.finding.FindingsResponse.Evidence;
import org.lantern.review.finding.FindingsResponse.Item;
import org.lantern.review.finding.FindingsResponse.PracticeItem;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.review.ReviewState;

/** Shows findings to each reader as far as they may see the evidence behind them. */
@ApplicationScoped
public class FindingsReader {
  private static final Set<Mover> READ_NOTES =
      Set.of(Relation.LEAD, Relation.PEER, Role.QUALITY_ASSURER);
  private static final Set<Mover> READ_AT_ONCE =
      Set.of(Relation.LEAD, Relation.PEER, Relation.HOST_HEAD);

  private final FindingRepository findings;
  private final ReviewAccess access;
  private final NoteService notes;
  private final PracticeCopyService practices;

  FindingsReader(
      FindingRepository findings,
      ReviewAccess access,
      NoteService notes,
      PracticeCopyService practices) {
    this.findings = findings;
    this.access = access;
    this.notes = notes;
    this.practices = practices;
  }

  /** What stands now; the team and the head read it from the start, staff once it is agreed. */
  FindingsResponse read(Review review, Actor actor) {
    Set<Mover> movers = access.movers(actor, review);
    boolean agreed = review.getState() == ReviewState.FINDINGS_AGREED;
    if (!agreed && Collections.disjoint(movers, READ_AT_ONCE)) {
      return new FindingsResponse(List.of(), List.of(), List.of(), List.of());
    }
    return all(review, !Collections.disjoint(movers, READ_NOTES));
  }

  /** Everything, for the report. */
  public FindingsResponse all(Review review) {
    return all(review, false);
  }

  /** Changes whenever any finding, estimate or evaluation does; what a signature names. */
  long version(Review review) {
    UUID reviewId = review.getId();
    Object parts =
        List.of(
            findings.of(reviewId).stream().map(f -> List.of(f.getId(), f.getVersion())).toList(),
            findings.estimates(reviewId).stream()
                .map(e -> List.of(e.getComponent(), e.getVersion()))
                .toList(),
            findings.evaluations(reviewId).stream()
                .map(e -> List.of(e.getPracticeId(), e.getVersion()))
                .toList());
    return Integer.toUnsignedLong(parts.hashCode());
  }

  private FindingsResponse all(Review review, boolean withNotes) {
    return new FindingsResponse(
        items(review, withNotes),
        findings.estimates(review.getId()).stream()
            .map(
                e ->
                    new FindingsResponse.EstimateItem(
                        e.getComponent(), e.getKind(), e.getLevel(), e.getReason(), e.getVersion()))
            .toList(),
        practices(review),
        findings.signatures(review.getId()).stream()
            .map(
                s ->
                    new FindingsResponse.SignatureItem(
                        s.getRelation(), s.getPersonId(), s.getSignedAt()))
            .toList());
  }

  private List<Item> items(Review review, boolean withNotes) {
    List<Finding> found = findings.of(review.getId());
    Set<UUID> cited =
        found.stream().flatMap(f -> f.getNoteIds().stream()).collect(Collectors.toSet());
    Map<UUID, EvidenceNote> byId =
        notes.cited(review.getId(), cited).stream()
            .collect(Collectors.toMap(EvidenceNote::getId, Function.identity()));
    return found.stream().map(finding -> item(finding, byId, withNotes)).toList();
  }

  private static Item item(Finding finding, Map<UUID, EvidenceNote> notes, boolean withNotes) {
    return new Item(
        finding.getId(),
        finding.getComponent(),
        finding.getKind(),
        finding.getText(),
        withNotes ? new TreeSet<>(finding.getNoteIds()) : null,
        evidence(finding.getNoteIds().stream().map(notes::get).toList()),
        finding.getVersion());
  }

  private static Evidence evidence(List<EvidenceNote> notes) {
    Set<NoteKind> kinds = EnumSet.noneOf(NoteKind.class);
    Set<LocalDate> days = new TreeSet<>();
    for (EvidenceNote note : notes) {
      kinds.add(note.getKind());
      days.add(note.getSeenOn());
    }
    return new Evidence(kinds, notes.size(), days);
  }

  private List<PracticeItem> practices(Review review) {
    Map<UUID, PracticeEvaluation> evaluations =
        findings.evaluations(review.getId()).stream()
            .collect(Collectors.toMap(PracticeEvaluation::getPracticeId, Function.identity()));
    return practices.nominatedFor(review.getId(), review.getSchoolId()).stream()
        .map(
            practice -> {
              PracticeEvaluation done = evaluations.get(practice.getId());
              return done == null
                  ? new PracticeItem(practice.getId(), practice.getTitle(), null, null, null)
                  : new PracticeItem(
                      practice.getId(),
                      practice.getTitle(),
                      done.isRecommended(),
                      done.getReason(),
                      done.getVersion());
            })
        .toList();
  }
}
