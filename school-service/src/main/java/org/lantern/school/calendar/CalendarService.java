package org.lantern.school.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.inbox.IdempotentCalls;
import org.lantern.kit.outbox.Outbox;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.kit.time.WorkingDays;
import org.lantern.school.school.SchoolService;

/** Keeps calendars and tells every service; counts the working days of a school. */
@ApplicationScoped
public class CalendarService {
  private final CurrentActor currentActor;
  private final IdempotentCalls calls;
  private final CalendarRepository calendars;
  private final CalendarMapper mapper;
  private final SchoolService schools;
  private final Outbox outbox;
  private final NetworkTime time;
  private final Ids ids;

  CalendarService(
      CurrentActor currentActor,
      IdempotentCalls calls,
      CalendarRepository calendars,
      CalendarMapper mapper,
      SchoolService schools,
      Outbox outbox,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.calls = calls;
    this.calendars = calendars;
    this.mapper = mapper;
    this.schools = schools;
    this.outbox = outbox;
    this.time = time;
    this.ids = ids;
  }

  @Transactional
  CalendarResponse create(CreateCalendarRequest request, String key) {
    Actor actor = currentActor.get();
    CalendarAccess.requireMayWrite(
        actor, request.level() == CalendarLevel.SCHOOL ? request.schoolId() : null);
    var call = new IdempotentCalls.Call(actor.personId(), "create-calendar", key, request);
    return calls.once(call, CalendarResponse.class, () -> create(request));
  }

  private CalendarResponse create(CreateCalendarRequest request) {
    requireOneOwner(request);
    Calendar calendar = new Calendar(ids.next(), request);
    calendars.persistAndFlush(calendar);
    outbox.append(calendar.changed());
    return mapper.toResponse(calendar);
  }

  private void requireOneOwner(CreateCalendarRequest request) {
    CalendarLevel level = request.level();
    boolean one =
        (request.schoolId() != null) == (level == CalendarLevel.SCHOOL)
            && (request.authorityCode() != null) == (level == CalendarLevel.AUTHORITY)
            && (request.trustCode() != null) == (level == CalendarLevel.TRUST);
    if (!one) {
      throw new Refusal.AgainstTheRules(
          "A calendar has one owner: name the schoolId of a school's, the authorityCode of an"
              + " authority's, the trustCode of a trust's, and none of them for the network's.");
    }
    switch (level) {
      case SCHOOL -> schools.makeKnown(request.schoolId());
      case AUTHORITY -> schools.requireAuthority(request.authorityCode());
      case TRUST -> schools.requireTrust(request.trustCode());
      case NETWORK -> {}
    }
  }

  @Transactional
  Versioned<CalendarResponse> replace(UUID id, ReplaceEntriesRequest request, String ifMatch) {
    Calendar calendar = calendars.locked(id).orElseThrow(Refusal.NotFound::new);
    CalendarAccess.requireMayWrite(currentActor.get(), calendar.getSchoolId());
    Versions.require(ifMatch, calendar.getVersion(), () -> mapper.toResponse(calendar));
    if (calendar.replace(request.entries())) {
      calendars.flush();
      outbox.append(calendar.changed());
    }
    return versioned(calendar);
  }

  @Transactional
  Versioned<CalendarResponse> get(UUID id) {
    return versioned(find(id));
  }

  @Transactional
  PageResponse<CalendarResponse> list(CalendarSearch search, PageQuery page) {
    var found = calendars.matching(search, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mapper::toResponse);
  }

  /**
   * The working days at a school, by its own calendar, its authority's, its trust's and the
   * network's, in this order.
   *
   * @param schoolId null for the network's calendar alone
   */
  @Transactional
  public WorkingDays workingDaysOf(UUID schoolId) {
    return workingDays(calendarsOf(schoolId));
  }

  /**
   * The day by which something is due.
   *
   * @param count how many working days after the day, negative for before
   * @param schoolId as for {@link #workingDaysOf} Where calendars leave no working day for more
   *     than a year, somebody made a mistake in them, and nothing of the network may wait for it:
   *     from Monday to Friday then.
   */
  @Transactional
  public LocalDate workingDaysAfter(LocalDate day, int count, UUID schoolId) {
    return DueDays.after(day, count, workingDaysOf(schoolId));
  }

  /**
   * For due days of many schools at once.
   *
   * @param schoolIds null among them for the network's calendar alone
   */
  @Transactional
  public DueDays dueDaysOf(Set<UUID> schoolIds) {
    Map<UUID, WorkingDays> bySchool = new HashMap<>();
    WorkingDays ofTheNetwork = workingDaysOf(null);
    schoolIds.forEach(each -> bySchool.put(each, ofTheNetwork));
    calendars
        .ofAll(schoolIds)
        .forEach((school, speaking) -> bySchool.put(school, workingDays(inOrder(speaking))));
    return new DueDays(bySchool);
  }

  @Transactional
  WorkingDayResponse count(UUID schoolId, String from, String count) {
    WorkingDayQuery query = WorkingDayQuery.of(from, count, time.today());
    schools.requireThere(schoolId);
    List<Calendar> speaking = calendarsOf(schoolId);
    WorkingDays days = workingDays(speaking);
    LocalDate day = days.plus(query.from(), query.count());
    WorkingDays.Verdict verdict = days.of(day);
    UUID calendarId =
        speaking.stream()
            .filter(each -> each.getLevel().name().equals(verdict.calendar()))
            .findFirst()
            .map(Calendar::getId)
            .orElse(null);
    return WorkingDayResponse.of(query, day, verdict, calendarId);
  }

  private List<Calendar> calendarsOf(UUID schoolId) {
    return inOrder(schoolId == null ? calendars.ofTheNetwork() : calendars.of(schoolId));
  }

  private static List<Calendar> inOrder(List<Calendar> speaking) {
    return speaking.stream().sorted(Comparator.comparing(Calendar::getLevel)).toList();
  }

  private static WorkingDays workingDays(List<Calendar> speaking) {
    return new WorkingDays(speaking.stream().map(Calendar::toWorkingCalendar).toList());
  }

  private Calendar find(UUID id) {
    return calendars.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
  }

  private Versioned<CalendarResponse> versioned(Calendar calendar) {
    return new Versioned<>(mapper.toResponse(calendar), calendar.getVersion());
  }
}
