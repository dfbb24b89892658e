package org.lantern.school.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Relation;
import org.lantern.kit.actor.Scope;
import org.lantern.kit.lifecycle.Transitions;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.calendar.CalendarService;

/** Collects the tasks of all services and answers what needs somebody. */
@ApplicationScoped
public class TaskService {
  private static final String OWN = "school";
  private static final Set<Relation> WHOSE_IT_IS = Set.of(Relation.CONCERNED);

  private final CurrentActor currentActor;
  private final TaskRepository tasks;
  private final TaskMapper mapper;
  private final CalendarService calendar;
  private final TasksChanged listener;
  private final Transitions transitions;
  private final NetworkTime time;
  private final Map<String, Integer> dueAfter;

  TaskService(
      CurrentActor currentActor,
      TaskRepository tasks,
      TaskMapper mapper,
      CalendarService calendar,
      TasksChanged listener,
      Transitions transitions,
      NetworkTime time,
      @ConfigProperty(name = "lantern.task.due-working-days") Map<String, Integer> dueAfter) {
    this.currentActor = currentActor;
    this.tasks = tasks;
    this.mapper = mapper;
    this.calendar = calendar;
    this.listener = listener;
    this.transitions = transitions;
    this.time = time;
    this.dueAfter = dueAfter;
  }

  /** Opens a task of this service's own, within the running transaction. */
  public void open(Task task) {
    UUID id = Tasks.idOf(OWN, task);
    Instant now = time.now();
    tasks.putOpened(id, OWN, task, now, due(task, now), 0);
    listener.taskOpened(id);
  }

  /** Closes a task of this service's own; nothing happens where nothing is open. */
  public void close(String kind, UUID subjectId) {
    UUID id = Tasks.idOf(OWN, kind, subjectId, null);
    tasks.putClosed(id, OWN, time.now(), 0);
    listener.taskClosed(id);
  }

  void copyOpened(String service, TaskEvents.TaskOpened told, long sequence) {
    Task task =
        new Task(
            told.kind(),
            told.subjectId(),
            told.schoolId(),
            told.persons(),
            told.role(),
            told.role() == null ? null : new Scope(told.scopeKind(), told.scopeId()),
            told.except(),
            told.dueOn(),
            told.link());
    tasks.putOpened(
        told.taskId(), service, task, told.openedAt(), due(task, told.openedAt()), sequence);
  }

  void copyClosed(String service, TaskEvents.TaskClosed told, long sequence) {
    tasks.putClosed(told.taskId(), service, told.closedAt(), sequence);
  }

  void tellOpened(UUID id) {
    listener.taskOpened(id);
  }

  void tellClosed(UUID id) {
    listener.taskClosed(id);
  }

  /** The day the service said, else the network's working days for the kind, if it has any. */
  private LocalDate due(Task task, Instant openedAt) {
    Integer days = dueAfter.get(task.kind());
    if (task.dueOn() != null || days == null) {
      return task.dueOn();
    }
    LocalDate opened = LocalDate.ofInstant(openedAt, time.zone());
    return calendar.workingDaysAfter(opened, days, calendarOf(task, opened));
  }

  /** The school of the one who must act, null for the network's calendar. */
  private UUID calendarOf(Task task, LocalDate day) {
    if (task.role() != null) {
      return task.scope().kind() == Scope.Kind.SCHOOL ? task.scope().id() : null;
    }
    return task.persons().size() == 1 ? tasks.workplaceOf(task.persons().getFirst(), day) : null;
  }

  @Transactional
  PageResponse<TaskResponse> mine(TaskQuery wanted, PageQuery page) {
    UUID me = currentActor.get().personId();
    LocalDate today = time.today();
    return PageResponse.of(
            page, tasks.count(me, today, wanted), () -> tasks.of(me, today, wanted, page))
        .map(this::response);
  }

  @Transactional
  Versioned<TaskResponse> get(UUID id) {
    return versioned(visible(id, currentActor.get()));
  }

  /** Closes by hand what nothing else can close. */
  @Transactional
  Versioned<TaskResponse> finish(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    CollectedTask task = visible(id, actor);
    Versions.require(ifMatch, task.getVersion(), () -> response(task));
    if (!task.known().isByHand()) {
      throw new Refusal.AgainstTheRules(
          "This closes by itself once it is done where it belongs. Open its link and do it there.");
    }
    transitions.record(actor, task.finish(time.now(), WHOSE_IT_IS));
    tasks.flush();
    listener.taskClosed(id);
    return versioned(task);
  }

  private CollectedTask visible(UUID id, Actor actor) {
    return tasks.of(id, actor.personId(), time.today()).orElseThrow(Refusal.NotFound::new);
  }

  private Versioned<TaskResponse> versioned(CollectedTask task) {
    return new Versioned<>(response(task), task.getVersion());
  }

  private TaskResponse response(CollectedTask task) {
    TaskKind kind = task.known();
    TaskState state = task.state();
    boolean overdue =
        state == TaskState.OPEN
            && task.getDueOn() != null
            && task.getDueOn().isBefore(time.today());
    List<TaskAction> allowed =
        kind.isByHand() ? TaskLifecycle.TABLE.allowed(state, WHOSE_IT_IS) : List.of();
    return mapper.toResponse(task, kind.title(), kind.toDo(), state, overdue, allowed);
  }
}
