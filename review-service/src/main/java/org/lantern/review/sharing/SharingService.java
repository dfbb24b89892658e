package org.lantern.review.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.report.Opened;
import org.lantern.review.report.Report;
import org.lantern.review.report.ReportAction;
import org.lantern.review.report.ReportDesk;
import org.lantern.review.report.ReportPart;
import org.lantern.review.report.ReportReaders;
import org.lantern.review.review.Review;
import org.lantern.review.review.ReviewAccess;
import org.lantern.review.schoolcopy.Agreement;
import org.lantern.review.schoolcopy.SchoolCopyService;

/** The school decides who reads its final report, and sees who did. */
@ApplicationScoped
public class SharingService implements ReportReaders, ReportPart {
  private static final String VOIDED = "report-voided";

  private final CurrentActor currentActor;
  private final SharingRepository decisions;
  private final ReaderRepository readers;
  private final ReadableReports readable;
  private final ReportDesk desk;
  private final ReviewAccess access;
  private final SchoolCopyService schools;
  private final Tasks tasks;
  private final NetworkTime time;

  SharingService(
      CurrentActor currentActor,
      SharingRepository decisions,
      ReaderRepository readers,
      ReadableReports readable,
      ReportDesk desk,
      ReviewAccess access,
      SchoolCopyService schools,
      Tasks tasks,
      NetworkTime time) {
    this.currentActor = currentActor;
    this.decisions = decisions;
    this.readers = readers;
    this.readable = readable;
    this.desk = desk;
    this.access = access;
    this.schools = schools;
    this.tasks = tasks;
    this.time = time;
  }

  @Override
  public boolean mayRead(Actor actor, UUID reportId) {
    return readable.isShared(actor, reportId);
  }

  @Override
  public Optional<UUID> newestFor(Actor actor, UUID reviewId) {
    return readable.newest(actor, access.parts(actor), schools.tiedTo(actor), reviewId);
  }

  @Override
  public void opened(Actor actor, UUID reportId) {
    readers.opened(reportId, actor.personId(), time.now());
  }

  /** Who opened a report that is void now is told so. */
  @Override
  public void moved(Report report, ReportAction action) {
    if (action == ReportAction.VOID) {
      readers.of(report.getId()).forEach(reader -> tasks.open(notice(report, reader)));
    }
  }

  private static Task notice(Report report, ReportReader reader) {
    return Task.ofPerson(
        VOIDED,
        report.getId(),
        reader.getPersonId(),
        report.getSchoolId(),
        "/reports/" + report.getId());
  }

  @Transactional
  PageResponse<ReportListItem> list(ReportSearch search, PageQuery page) {
    Actor actor = currentActor.get();
    var found = readable.of(actor, access.parts(actor), schools.tiedTo(actor), search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(SharingService::item);
  }

  private static ReportListItem item(Report report) {
    return new ReportListItem(
        report.getId(),
        report.getReviewId(),
        report.getSchoolId(),
        report.getSubject(),
        report.getState(),
        report.getEdition(),
        report.getNumber(),
        report.getFinalisedAt());
  }

  @Transactional
  Versioned<SharingResponse> get(UUID reportId) {
    Opened opened = desk.open(reportId);
    return versioned(decisions.last(opened.report().getReviewId()));
  }

  /** Decided for all editions of the report; it begins to count when one is final. */
  @Transactional
  Versioned<SharingResponse> share(UUID reportId, ShareRequest request, String ifMatch) {
    Opened opened = desk.openHeld(reportId);
    opened.require(Relation.HOST_HEAD);
    UUID reviewId = opened.report().getReviewId();
    Versioned<SharingResponse> now = versioned(decisions.last(reviewId));
    Versions.require(ifMatch, now.version(), now::body);
    Set<ReportAudience> audiences = bounded(request, agreement(opened.review()));
    UUID by = opened.actor().personId();
    SharingDecision decision =
        new SharingDecision(
            reviewId, now.version() + 1, request.choice(), audiences, by, time.now());
    decisions.persistAndFlush(decision);
    return versioned(Optional.of(decision));
  }

  /** The one in force on the first day of the visit. */
  private Agreement agreement(Review review) {
    return schools.agreementOn(review.getSchoolId(), review.getDays().getFirst());
  }

  private static Set<ReportAudience> bounded(ShareRequest request, Agreement agreement) {
    Set<ReportAudience> asked = asked(request);
    if (request.choice() == SharingChoice.GOVERNORS_AND_HUB && !agreement.hubReadsReport()) {
      asked.remove(ReportAudience.HUB);
    }
    List<String> refused = new ArrayList<>();
    if (asked.contains(ReportAudience.HUB) && !agreement.hubReadsReport()) {
      refused.add(
          "The agreement of that year does not let the hub read reports. Leave the hub out.");
    }
    if (asked.contains(ReportAudience.MEMBERS) && !agreement.networkReadsReport()) {
      refused.add(
          "The agreement of that year does not let the network read reports. Choose less than"
              + " everyone.");
    }
    if (!refused.isEmpty()) {
      throw new Refusal.AgainstTheRules(refused);
    }
    return asked;
  }

  private static Set<ReportAudience> asked(ShareRequest request) {
    boolean named = request.audiences() != null && !request.audiences().isEmpty();
    if (named != (request.choice() == SharingChoice.CHOSEN)) {
      throw new Refusal.AgainstTheRules(
          "Name audiences with the choice CHOSEN, and with no other.");
    }
    return switch (request.choice()) {
      case LEADERSHIP_ONLY -> EnumSet.noneOf(ReportAudience.class);
      case GOVERNORS_AND_HUB -> EnumSet.of(ReportAudience.GOVERNORS, ReportAudience.HUB);
      case EVERYONE -> EnumSet.allOf(ReportAudience.class);
      case CHOSEN -> EnumSet.copyOf(request.audiences());
    };
  }

  /** Before the first decision the version is 0. */
  private static Versioned<SharingResponse> versioned(Optional<SharingDecision> decision) {
    return new Versioned<>(
        decision.map(SharingDecision::toResponse).orElse(SharingResponse.UNDECIDED),
        decision.map(SharingDecision::getNumber).orElse(0L));
  }

  /** For the head alone. */
  @Transactional
  List<ReaderResponse> readers(UUID reportId) {
    desk.open(reportId).require(Relation.HOST_HEAD);
    return readers.of(reportId).stream().map(ReportReader::toResponse).toList();
  }
}
