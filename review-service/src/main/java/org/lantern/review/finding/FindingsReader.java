package org.lantern.review.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.review.evidence.EvidenceNote;
import org.lantern.review.evidence.NoteAccess;
import org.lantern.review.evidence.NoteKind;
import org.lantern.review.evidence.NoteService;
import org.lantern.review.finding.FindingsResponse.Evidence;
import org.lantern.review.finding.FindingsResponse.Item;
import org.lantern.review.finding.FindingsResponse.PracticeItem;
import org.lantern.review.practicecopy.PracticeCopy;
import org.lantern.review.practicecopy.PracticeCopyService;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.themecopy.ThemeCopy;
import org.lantern.review.themecopy.ThemeCopyService;
import org.lantern.review.writing.NameCheck;
import org.lantern.review.writing.NameChecks;

/** Shows findings to each reader as far as they may see the evidence behind them. */
@ApplicationScoped
public class FindingsReader {
  private static final long UNSEEN = 0;
  private static final Set<Mover> READ_AT_ONCE =
      Set.of(Relation.LEAD, Relation.PEER, Relation.SHADOW, Relation.HOST_HEAD);

  private final FindingRepository findings;
  private final ReviewAccess access;
  private final NoteAccess noteAccess;
  private final NoteService notes;
  private final NameChecks checks;
  private final PracticeCopyService practices;
  private final ThemeCopyService themes;
  private final SignedFindings signatures;

  FindingsReader(
      FindingRepository findings,
      ReviewAccess access,
      NoteAccess noteAccess,
      NoteService notes,
      NameChecks checks,
      PracticeCopyService practices,
      ThemeCopyService themes,
      SignedFindings signatures) {
    this.findings = findings;
    this.access = access;
    this.noteAccess = noteAccess;
    this.notes = notes;
    this.checks = checks;
    this.practices = practices;
    this.themes = themes;
    this.signatures = signatures;
  }

  /** What stands now; the team and the head read it from the start, staff once it is agreed. */
  public FindingsResponse read(Review review, Actor actor) {
    if (!reads(review, actor)) {
      return new FindingsResponse(List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }
    return all(review, noteAccess.mayRead(actor, review));
  }

  private boolean reads(Review review, Actor actor) {
    return review.hasAgreedFindings()
        || !Collections.disjoint(access.movers(actor, review), READ_AT_ONCE);
  }

  /** The same with its version, which tells nothing to who reads nothing. */
  Versioned<FindingsResponse> versioned(Review review, Actor actor) {
    return new Versioned<>(read(review, actor), reads(review, actor) ? version(review) : UNSEEN);
  }

  /** Everything, for the report. */
  public FindingsResponse all(Review review) {
    return all(review, false);
  }

  /** Words that look like a person's name in all that is signed. */
  public List<NameCheck.Remark> remarks(Review review) {
    NameCheck check = checks.of(review);
    UUID id = review.getId();
    Stream<NameCheck.Remark> found =
        findings.of(id).stream()
            .flatMap(each -> check.remarks(each.getText(), each.getDismissed()).stream());
    Stream<String> reasons =
        Stream.concat(
            findings.estimates(id).stream().map(Estimate::getReason),
            findings.evaluations(id).stream().flatMap(PracticeEvaluation::words));
    return Stream.concat(found, reasons.flatMap(text -> check.remarks(text).stream())).toList();
  }

  /** Findings by their ids, for what follows them up. */
  public Map<UUID, Finding> known(Set<UUID> ids) {
    return findings.among(ids).stream()
        .collect(Collectors.toMap(Finding::getId, Function.identity()));
  }

  /** What a signature names; changes whenever anything that is signed does. */
  public String digest(Review review) {
    UUID reviewId = review.getId();
    return FindingsDigest.of(
        findings.of(reviewId), findings.estimates(reviewId), findings.evaluations(reviewId));
  }

  /** The digest as the number of an ETag. */
  long version(Review review) {
    return FindingsDigest.version(digest(review));
  }

  /** Lets pass who has read the findings as they stand; others are told what has changed. */
  public void requireRead(Review review, Actor actor, String ifMatch) {
    Versions.require(
        ifMatch,
        version(review),
        () ->
            read(review, actor)
                .refusing(new FindingsResponse.Refused(null, since(review, ifMatch))));
  }

  /** What stands, with the text that a stale call brought. */
  FindingsResponse refusing(Review review, Actor actor, String yours) {
    return read(review, actor).refusing(new FindingsResponse.Refused(yours, List.of()));
  }

  /** Since the last time the findings stood at that version. */
  private List<FindingsResponse.ChangeItem> since(Review review, String ifMatch) {
    List<FindingsChange> all = findings.changes(review.getId());
    String seen = ifMatch.replaceAll("\\D", "");
    Optional<FindingsChange> first =
        all.stream()
            .filter(change -> Long.toString(change.getFromVersion()).equals(seen))
            .reduce((earlier, later) -> later);
    return first.stream()
        .flatMap(from -> all.stream().filter(each -> each.getNumber() >= from.getNumber()))
        .map(FindingsChange::toItem)
        .toList();
  }

  private FindingsResponse all(Review review, boolean withNotes) {
    return new FindingsResponse(
        items(review, withNotes),
        findings.estimates(review.getId()).stream()
            .map(
                e ->
                    new FindingsResponse.EstimateItem(
                        e.getComponent(),
                        e.getKind(),
                        e.getLevel(),
                        e.getReason(),
                        e.getAgreedOn(),
                        e.getVersion()))
            .toList(),
        practices(review),
        signatures.standing(review.getId()),
        signatures.ended(review.getId()),
        null);
  }

  private List<Item> items(Review review, boolean withNotes) {
    List<Finding> found = findings.of(review.getId());
    Set<UUID> cited =
        found.stream().flatMap(f -> f.getNoteIds().stream()).collect(Collectors.toSet());
    Map<UUID, EvidenceNote> byId =
        notes.cited(review.getId(), cited).stream()
            .collect(Collectors.toMap(EvidenceNote::getId, Function.identity()));
    Map<UUID, ThemeCopy> standing =
        themes.standing(
            found.stream()
                .map(Finding::getThemeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    NameCheck check = withNotes ? checks.of(review) : null;
    return found.stream()
        .map(finding -> item(finding, byId, standing.get(finding.getThemeId()), check))
        .toList();
  }

  /**
   * @param check null for who reads neither notes nor remarks
   */
  private static Item item(
      Finding finding, Map<UUID, EvidenceNote> notes, ThemeCopy theme, NameCheck check) {
    return new Item(
        finding.getId(),
        finding.getComponent(),
        finding.getKind(),
        finding.getLens(),
        theme == null ? null : new FindingsResponse.ThemeItem(theme.getId(), theme.getName()),
        finding.getText(),
        finding.getOnlyOneKindBecause(),
        check == null ? null : new TreeSet<>(finding.getNoteIds()),
        evidence(finding.getNoteIds().stream().map(notes::get).toList()),
        check == null ? null : check.remarks(finding.getText(), finding.getDismissed()),
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
        .map(practice -> practice(practice, evaluations.get(practice.getId())))
        .toList();
  }

  private static PracticeItem practice(PracticeCopy practice, PracticeEvaluation done) {
    return done == null
        ? new PracticeItem(practice.getId(), practice.getTitle(), null, null, null, null, null)
        : new PracticeItem(
            practice.getId(),
            practice.getTitle(),
            done.isRecommended(),
            done.getReason(),
            done.getAnswers(),
            done.getNeededNextTime(),
            done.getVersion());
  }
}
