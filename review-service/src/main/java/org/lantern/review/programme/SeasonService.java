package org.lantern.review.programme;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.review.framework.FrameworkService;

/** The seasons of programmes: made, changed until somebody relies on them, and asked by others. */
@ApplicationScoped
public class SeasonService {
  private static final String NOT_OPEN = "Requests are not open today. ";

  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final SeasonRepository seasons;
  private final SeasonMapper mapper;
  private final ProgrammeService programmes;
  private final FrameworkService frameworks;
  private final NetworkTime time;
  private final Ids ids;
  private final List<LimitsChanged> listeners;

  SeasonService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      SeasonRepository seasons,
      SeasonMapper mapper,
      ProgrammeService programmes,
      FrameworkService frameworks,
      NetworkTime time,
      Ids ids,
      @All List<LimitsChanged> listeners) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.seasons = seasons;
    this.mapper = mapper;
    this.programmes = programmes;
    this.frameworks = frameworks;
    this.time = time;
    this.ids = ids;
    this.listeners = listeners;
  }

  @Transactional
  SeasonResponse make(UUID programmeId, SeasonRequest request, String key) {
    var call =
        new IdempotentCalls.Call(
            currentActor.get().personId(), "make-season " + programmeId, key, request);
    return calls.once(
        call,
        SeasonResponse.class,
        () -> {
          programmes.get(programmeId);
          requireSound(request);
          Season season = new Season(ids.next(), programmeId, request);
          seasons.persistAndFlush(season);
          return mapper.toResponse(season);
        });
  }

  @Transactional
  Versioned<SeasonResponse> change(
      UUID programmeId, UUID id, SeasonRequest request, String ifMatch) {
    Season season = of(programmeId, seasons.locked(id).orElseThrow(Refusal.NotFound::new));
    Versions.require(ifMatch, season.getVersion(), () -> mapper.toResponse(season));
    requireSound(request);
    boolean otherLimits = season.change(request);
    seasons.flush();
    if (otherLimits) {
      listeners.forEach(each -> each.limitsChanged(id));
    }
    return versioned(season);
  }

  private void requireSound(SeasonRequest request) {
    List<String> against = request.against();
    if (!against.isEmpty()) {
      throw new Refusal.AgainstTheRules(against);
    }
    frameworks.get(request.frameworkId());
  }

  @Transactional
  Versioned<SeasonResponse> get(UUID programmeId, UUID id) {
    return versioned(
        of(programmeId, seasons.findByIdOptional(id).orElseThrow(Refusal.NotFound::new)));
  }

  @Transactional
  PageResponse<SeasonResponse> list(UUID programmeId, PageQuery page) {
    programmes.get(programmeId);
    var found = seasons.ofProgramme(programmeId, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  /** A season with its rules, for the features above. */
  @Transactional
  public SeasonResponse get(UUID id) {
    return seasons.findByIdOptional(id).map(mapper::toResponse).orElseThrow(Refusal.NotFound::new);
  }

  /** Of each programme the last season that has days of the year. */
  public List<SeasonDays> latestWithin(LocalDate firstDay, LocalDate lastDay) {
    return seasons.latestWithin(firstDay, lastDay).stream()
        .map(season -> new SeasonDays(season.getId(), season.getFirstDay()))
        .toList();
  }

  /** As {@link #get}, locked until the transaction ends, so that what it holds can be counted. */
  public SeasonResponse locked(UUID id) {
    return mapper.toResponse(seasons.locked(id).orElseThrow(Refusal.NotFound::new));
  }

  /**
   * The season that a request of today is for, locked until the transaction ends; its rules stand
   * from now on.
   *
   * @param seasonId null for the only one that is open
   * @throws Refusal.AgainstTheRules when it takes no requests today, or which one is meant is not
   *     clear
   */
  public SeasonResponse forRequest(UUID programmeId, UUID seasonId) {
    programmes.get(programmeId);
    UUID wanted = seasonId == null ? onlyOpen(programmeId) : seasonId;
    Season season =
        seasons
            .locked(wanted)
            .filter(found -> found.getProgrammeId().equals(programmeId))
            .orElseThrow(
                () ->
                    new Refusal.AgainstTheRules(
                        "The programme has no such season. Choose one of its seasons, or leave"
                            + " seasonId out for the one that is open."));
    RequestWindow window = season.window();
    if (!window.isOpenOn(time.today())) {
      throw new Refusal.AgainstTheRules(NOT_OPEN + window.sentence());
    }
    season.markRequested();
    return mapper.toResponse(season);
  }

  private UUID onlyOpen(UUID programmeId) {
    LocalDate today = time.today();
    List<RequestWindow> all = seasons.windows(programmeId);
    List<RequestWindow> open = all.stream().filter(window -> window.isOpenOn(today)).toList();
    if (open.size() == 1) {
      return open.getFirst().seasonId();
    }
    throw new Refusal.AgainstTheRules(open.isEmpty() ? noneOpen(all, today) : several(open));
  }

  private static String several(List<RequestWindow> open) {
    String labels = open.stream().map(RequestWindow::label).collect(Collectors.joining(", "));
    return "Several seasons take requests today (" + labels + "). Say which with seasonId.";
  }

  private static String noneOpen(List<RequestWindow> all, LocalDate today) {
    List<RequestWindow> later = all.stream().filter(window -> !window.isOverOn(today)).toList();
    return later.isEmpty()
        ? "No season of this programme takes requests today or later. Ask the network."
        : NOT_OPEN + later.stream().map(RequestWindow::sentence).collect(Collectors.joining(" "));
  }

  private static Season of(UUID programmeId, Season season) {
    if (!season.getProgrammeId().equals(programmeId)) {
      throw new Refusal.NotFound();
    }
    return season;
  }

  private Versioned<SeasonResponse> versioned(Season season) {
    return new Versioned<>(mapper.toResponse(season), season.getVersion());
  }
}
