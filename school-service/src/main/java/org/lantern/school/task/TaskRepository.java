package org.lantern.school.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.SortKeys;
import org.lantern.kit.task.Task;

/** Tasks as told, and whose they are. */
@Singleton
class TaskRepository implements PanacheRepositoryBase<CollectedTask, UUID> {
  /** Opening what is open changes nothing but its day and whose it is. */
  private static final String PUT_OPENED =
      """
      insert into task (id, service, kind, subject_id, school_id, role, scope_kind, scope_id,
        except_persons, link, opened_at, due_on, sequence, version)
      values (:id, :service, :kind, :subject, :school, :role, :scopeKind, :scopeId,
        array(select coalesce(p.merged_into, e.id)
          from unnest(:except) e(id) left join person p on p.id = e.id), :link, :openedAt, :dueOn, :sequence, 0)
      on conflict (id, service) do update set
        kind = excluded.kind, subject_id = excluded.subject_id, school_id = excluded.school_id,
        role = excluded.role, scope_kind = excluded.scope_kind, scope_id = excluded.scope_id,
        except_persons = excluded.except_persons, link = excluded.link,
        opened_at = case
          when task.closed_at is null then task.opened_at else excluded.opened_at end,
        due_on = excluded.due_on, closed_at = null,
        sequence = greatest(task.sequence, excluded.sequence), version = task.version + 1
      where excluded.sequence = 0 or task.sequence < excluded.sequence
      """;

  private static final String PUT_CLOSED =
      """
      insert into task (id, service, closed_at, sequence, version)
      values (:id, :service, :closedAt, :sequence, 0)
      on conflict (id, service) do update set
        closed_at = coalesce(task.closed_at, excluded.closed_at),
        sequence = greatest(task.sequence, excluded.sequence), version = task.version + 1
      where excluded.sequence = 0 or task.sequence < excluded.sequence
      """;

  private static final String MINE =
      """
      from task t
      where t.opened_at is not null
        and t.id in (select tasks_of(:me, :today))
        and (cast(:state as text) is null or :state = case
          when t.closed_at is null then 'open' else 'closed' end)
        and (cast(:kind as text) is null or t.kind = :kind)
        and (not :overdue or (t.closed_at is null and t.due_on < :today))
      """;

  private static final String WORKPLACE =
      """
      select school_id from employment
      where person_id = coalesce((select merged_into from person where id = :person), :person)
        and valid_from <= :day and coalesce(valid_until, 'infinity') >= :day
      order by school_id limit 1
      """;

  /** Open ones first, by their day; closed ones newest first. */
  private static final SortKeys SORT =
      SortKeys.usually(
              "t.closed_at desc nulls first, t.due_on nulls last, t.opened_at, t.id", "t.id")
          .with("dueOn", "t.due_on")
          .with("openedAt", "t.opened_at")
          .with("closedAt", "t.closed_at")
          .with("kind", "t.kind");

  private static final String ONE_OF_MINE =
      """
      select t.* from task t
      where t.opened_at is not null and t.id = :id
        and exists (select 1 from people_of(array[t.id], :today) p where p.person_id = :me)
      """;

  /**
   * Writes an opening as told.
   *
   * @param sequence counts what the service told of this task, 0 for our own
   */
  void putOpened(UUID id, String service, Task task, Instant at, LocalDate dueOn, long sequence) {
    boolean named = task.role() == null;
    int written =
        change(PUT_OPENED)
            .setParameter("id", id)
            .setParameter("service", service)
            .setParameter("kind", task.kind())
            .setParameter("subject", task.subjectId())
            .setParameter("school", task.schoolId(), UUID.class)
            .setParameter("role", named ? null : task.role().name(), String.class)
            .setParameter("scopeKind", named ? null : task.scope().kind().name(), String.class)
            .setParameter("scopeId", named ? null : task.scope().id(), UUID.class)
            .setParameter("except", task.except().toArray(UUID[]::new), UUID[].class)
            .setParameter("link", task.link())
            .setParameter("openedAt", at, Instant.class)
            .setParameter("dueOn", dueOn, LocalDate.class)
            .setParameter("sequence", sequence)
            .executeUpdate();
    if (written == 1) {
      putPersons(id, service, task.persons());
    }
  }

  private void putPersons(UUID id, String service, List<UUID> persons) {
    change("delete from task_person where task_id = :id and service = :service")
        .setParameter("id", id)
        .setParameter("service", service)
        .executeUpdate();
    for (UUID person : persons) {
      change(
              "insert into task_person (person_id, task_id, service)"
                  + " values (coalesce((select merged_into from person where id = :person), :person),"
                  + " :id, :service) on conflict do nothing")
          .setParameter("person", person)
          .setParameter("id", id)
          .setParameter("service", service)
          .executeUpdate();
    }
  }

  /** The school where somebody works on the day, null for none; the first of several by its id. */
  UUID workplaceOf(UUID personId, LocalDate day) {
    return query(WORKPLACE, UUID.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .uniqueResult();
  }

  void putClosed(UUID id, String service, Instant at, long sequence) {
    change(PUT_CLOSED)
        .setParameter("id", id)
        .setParameter("service", service)
        .setParameter("closedAt", at, Instant.class)
        .setParameter("sequence", sequence)
        .executeUpdate();
  }

  /** Past the persistence context, which must not remember what was before. */
  private NativeQuery<?> change(String sql) {
    getEntityManager().flush();
    getEntityManager().clear();
    return getEntityManager().createNativeQuery(sql).unwrap(NativeQuery.class);
  }

  List<CollectedTask> of(UUID personId, LocalDate today, TaskQuery wanted, PageQuery page) {
    return filtered(query("select t.* " + MINE + SORT.order(page), CollectedTask.class), wanted)
        .setParameter("me", personId)
        .setParameter("today", today)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count(UUID personId, LocalDate today, TaskQuery wanted) {
    return filtered(query("select count(*) " + MINE, Long.class), wanted)
        .setParameter("me", personId)
        .setParameter("today", today)
        .getSingleResult();
  }

  private static <T> NativeQuery<T> filtered(NativeQuery<T> query, TaskQuery wanted) {
    return query
        .setParameter("state", wanted.state(), String.class)
        .setParameter("kind", wanted.kind(), String.class)
        .setParameter("overdue", wanted.overdue());
  }

  /** A task if it is the person's today. */
  Optional<CollectedTask> of(UUID id, UUID personId, LocalDate today) {
    return query(ONE_OF_MINE, CollectedTask.class)
        .setParameter("id", id)
        .setParameter("me", personId)
        .setParameter("today", today)
        .uniqueResultOptional();
  }

  private <T> NativeQuery<T> query(String sql, Class<T> each) {
    return getEntityManager().unwrap(Session.class).createNativeQuery(sql, each);
  }
}
