package org.lantern.review.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;

/**
 * Who is told of a request, and who is waited for, within the running transaction: the school hears
 * what the network answers, and the network that there is room for who waits longest.
 */
@ApplicationScoped
public class RequestTasksService {
  private static final String HAS_ROOM = "waitlist-has-room";
  private static final Map<RequestAction, String> NEWS =
      Map.of(
          RequestAction.ACCEPT, "request-accepted",
          RequestAction.WAITLIST, "request-waitlisted",
          RequestAction.DECLINE, "request-declined");

  private final RequestRepository requests;
  private final SeasonLimits limits;
  private final Tasks tasks;

  RequestTasksService(RequestRepository requests, SeasonLimits limits, Tasks tasks) {
    this.requests = requests;
    this.limits = limits;
    this.tasks = tasks;
  }

  /** Follows a move; what was told before of the same request is no news any more. */
  void moved(Request request, RequestAction action, RequestState before) {
    if (before == RequestState.WAITLISTED) {
      tasks.close(NEWS.get(RequestAction.WAITLIST), request.getId());
      tasks.close(HAS_ROOM, request.getId());
    } else if (before == RequestState.ACCEPTED) {
      tasks.close(NEWS.get(RequestAction.ACCEPT), request.getId());
    }
    String news = NEWS.get(action);
    if (news != null) {
      tasks.open(request.getSubject().toOwner(news, request.getId(), link(request)));
    }
  }

  /** A review of the season falls away; whoever waits longest may have its place. */
  public void roomMayHaveCome(UUID requestId) {
    requests.flush();
    UUID seasonId = requests.findById(requestId).getSeasonId();
    Optional<Request> waiting = requests.waitingLongest(seasonId);
    if (waiting.isPresent() && limits.hasRoom(waiting.get())) {
      Request request = waiting.get();
      tasks.open(
          Task.ofNetwork(
              HAS_ROOM, request.getId(), Role.NETWORK_ADMIN, request.getSchoolId(), link(request)));
    }
  }

  private static String link(Request request) {
    return "/requests/" + request.getId();
  }
}
