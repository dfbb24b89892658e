package org.lantern.review.request;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.problem.Refusal;
import org.lantern.review.programme.ProgrammeService;
import org.lantern.review.subject.Subject;

/**
 * What else an owner has asked for: the same programme twice for the same is refused, other
 * requests are remarked on for whoever answers.
 */
@Singleton
class OtherRequests {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final RequestRepository requests;
  private final RequestedReviews reviews;
  private final ProgrammeService programmes;

  OtherRequests(RequestRepository requests, RequestedReviews reviews, ProgrammeService programmes) {
    this.requests = requests;
    this.reviews = reviews;
    this.programmes = programmes;
  }

  /**
   * Lets a new request pass when the owner has none open for the programme and the same subject,
   * but for one that was taken on for another season.
   *
   * @throws Refusal.AlreadyThere otherwise, and says where that one stands
   */
  void requireNoneOpen(Subject subject, UUID programmeId, UUID seasonId) {
    List<Request> all = requests.of(subject.ownerId());
    Set<UUID> ended = ended(all);
    all.stream()
        .filter(request -> request.getProgrammeId().equals(programmeId))
        .filter(request -> request.getSubject().isSameAs(subject))
        .filter(request -> isOpen(request, ended) && !isTakenOnFor(request, seasonId))
        .findFirst()
        .ifPresent(
            request -> {
              throw new Refusal.AlreadyThere(
                  "The %s has asked for this programme already; that request is %s. See"
                          .formatted(owner(request), request.getState().word())
                      + " /requests/%s.".formatted(request.getId()));
            });
  }

  /**
   * The newest first: what is open for other programmes in the same months, then the last before.
   */
  List<String> remarksOn(Request request) {
    List<Request> others =
        requests.of(request.getSubject().ownerId()).stream()
            .filter(other -> !other.getId().equals(request.getId()))
            .toList();
    Set<UUID> ended = ended(others);
    List<String> remarks = new ArrayList<>();
    others.stream()
        .filter(other -> isOpen(other, ended) && request.mayShareMonth(other))
        .map(other -> sentence("The %s has also asked for %s%s; that request is %s.", other))
        .forEach(remarks::add);
    others.stream()
        .filter(other -> !isOpen(other, ended))
        .findFirst()
        .map(other -> sentence("The %s asked for %s before%s; that request was %s.", other))
        .ifPresent(remarks::add);
    return remarks;
  }

  private Set<UUID> ended(List<Request> all) {
    return reviews.endedAmong(
        all.stream()
            .filter(request -> request.getState() == RequestState.ACCEPTED)
            .map(Request::getId)
            .toList());
  }

  /** Whether the review comes in another season, beside which the next can be asked for. */
  private static boolean isTakenOnFor(Request request, UUID otherThan) {
    return request.getState() == RequestState.ACCEPTED && !request.getSeasonId().equals(otherThan);
  }

  private static boolean isOpen(Request request, Set<UUID> ended) {
    return request.getState().isOpen() && !ended.contains(request.getId());
  }

  private String sentence(String pattern, Request other) {
    String on = other.getMadeOn() == null ? "" : ", on " + DAY.format(other.getMadeOn());
    String title = programmes.get(other.getProgrammeId()).title();
    return pattern.formatted(owner(other), title, on, other.getState().word());
  }

  private static String owner(Request request) {
    return request.getSubject().concernsTrust() ? "trust" : "school";
  }
}
