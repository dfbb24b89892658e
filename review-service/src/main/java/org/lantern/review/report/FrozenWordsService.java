package org.lantern.review.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.review.Review;

/**
 * Takes words out of frozen reports: they go from every edition, which says since when, and an
 * amended edition without them is final at once, unless one is being made anyway.
 */
@ApplicationScoped
public class FrozenWordsService {
  private final ReportRepository reports;
  private final EditionService editions;
  private final ContentDigest digests;
  private final FrozenContent content;
  private final NetworkTime time;
  private final Ids ids;

  FrozenWordsService(
      ReportRepository reports,
      EditionService editions,
      ContentDigest digests,
      FrozenContent content,
      NetworkTime time,
      Ids ids) {
    this.reports = reports;
    this.editions = editions;
    this.digests = digests;
    this.content = content;
    this.time = time;
    this.ids = ids;
  }

  /** In how many frozen editions the words stand. */
  public int holding(UUID reviewId, Predicate<String> words) {
    return (int) frozen(reviewId).stream().filter(report -> holds(report, words)).count();
  }

  /** Whether an edition was ever frozen. */
  public boolean isThere(UUID reviewId) {
    return !frozen(reviewId).isEmpty();
  }

  /** Whether the report is with its author, or not begun. */
  public boolean isDrafted(UUID reviewId) {
    return reports.openOf(reviewId).map(Report::getState).orElse(ReportState.DRAFTING)
        == ReportState.DRAFTING;
  }

  private boolean holds(Report report, Predicate<String> words) {
    return words.test(report.getSummary())
        || FrozenProse.holds(content.read(report.getContent()), words);
  }

  /** Within the running transaction, of a review that is locked. */
  public void remove(Actor actor, Review review, UnaryOperator<String> cleaning) {
    for (Report report : frozen(review.getId())) {
      JsonNode before = content.read(report.getContent());
      JsonNode after = FrozenProse.cleaned(before, cleaning);
      String summary = report.getSummary();
      if (before.equals(after) && cleaning.apply(summary).equals(summary)) {
        continue;
      }
      reports.lock(report);
      report.removeWords(content.text(after), digests, cleaning, time.now());
      reports.flush();
      if (report.getState() == ReportState.FINAL && reports.openOf(review.getId()).isEmpty()) {
        amend(actor, review, report, (ObjectNode) after);
      }
    }
  }

  private void amend(Actor actor, Review review, Report last, ObjectNode frozen) {
    Report first = reports.of(review.getId()).getLast();
    int edition = last.getEdition() + 1;
    String number = first.getNumber() + "-" + edition;
    String amended = content.text(frozen.put("number", number).put("edition", edition));
    String digest = ContentDigest.of(amended);
    UUID next = ids.next();
    editions.amendAtOnce(
        actor,
        last,
        next,
        review,
        new Report.Frozen(
            number,
            amended,
            digest,
            digests.told(next, digest),
            time.now(),
            editions.teamOf(review),
            List.of()));
  }

  private List<Report> frozen(UUID reviewId) {
    return reports.of(reviewId).stream().filter(report -> report.getContent() != null).toList();
  }
}
