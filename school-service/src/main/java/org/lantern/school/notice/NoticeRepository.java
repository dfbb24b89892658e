package org.lantern.school.notice;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Who was told what of which task; whole tables at a time. */
@Singleton
class NoticeRepository {
  private static final String WISH = "coalesce(w.wishes ->> t.kind, 'AT_ONCE')";

  /**
   * Everybody whose task it is today and who wants to hear, once for each occasion; of reminders
   * once for each day that the task had.
   */
  private static final String ADD =
      """
      insert into notice (task_id, opened_at, person_id, occasion, due_on, made_at)
      select t.id, t.opened_at, p.person_id, :occasion,
        case when :occasion <> 'OPENED' then t.due_on end, :now
      from task t
      join people_of(:tasks, :today) p on p.task_id = t.id
      left join mail_preferences w on w.person_id = p.person_id
      where t.closed_at is null and %s <> 'OFF'
      order by t.id, p.person_id
      on conflict do nothing
      """
          .formatted(WISH);

  /** What is not mailed yet, of open tasks alone, with all that a mail says. */
  private static final String UNTOLD =
      """
      select n.task_id, n.person_id, n.occasion, t.kind, s.name, t.due_on, t.link
      from notice n
      join task t on t.id = n.task_id and t.closed_at is null and t.opened_at = n.opened_at
        and (n.occasion = 'OPENED' or n.due_on = t.due_on)
      join people_of(
          coalesce(:tasks, array(select distinct task_id from notice where mail_id is null)), :today)
        p on p.task_id = n.task_id and p.person_id = n.person_id
      left join school s on s.id = t.school_id
      left join mail_preferences w on w.person_id = n.person_id
      where n.mail_id is null and (%1$s = :wish or (:wish = 'DAILY' and %1$s <> 'OFF'))
        and (cast(:tasks as uuid[]) is null or n.task_id = any (:tasks))
      order by n.person_id, t.due_on nulls last, t.opened_at, n.task_id, n.occasion
      for update of n
      """
          .formatted(WISH);

  private static final String TOLD =
      """
      update notice set mail_id = :mail
      where person_id = :person and task_id = any (:tasks) and mail_id is null
      """;

  private static final String FORGET_PASSED =
      """
      delete from notice n where n.mail_id is null and not exists (
        select 1 from task t
        where t.id = n.task_id and t.closed_at is null and t.opened_at = n.opened_at
          and (n.occasion = 'OPENED' or n.due_on = t.due_on))
      """;

  private static final String DUE =
      """
      select t.id, t.due_on, calendar_of(t, :today) from task t
      where t.closed_at is null and t.due_on between :from and :until and t.opened_at < :midnight
      order by t.id
      """;

  private final EntityManager entities;

  NoticeRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** What somebody is to be told. */
  record Untold(
      UUID taskId,
      UUID personId,
      Occasion occasion,
      String kind,
      String school,
      LocalDate dueOn,
      String link) {}

  /**
   * An open task with a day.
   *
   * @param calendarOf the school of the one who must act, null for the network's calendar
   */
  record Due(UUID taskId, LocalDate dueOn, UUID calendarOf) {}

  int add(Collection<UUID> tasks, Occasion occasion, LocalDate today, Instant now) {
    return query(ADD)
        .setParameter("occasion", occasion.name())
        .setParameter("now", now)
        .setParameter("today", today)
        .setParameter("tasks", tasks.toArray(UUID[]::new), UUID[].class)
        .executeUpdate();
  }

  /**
   * What is to be mailed to those of the wish, by person and day; the daily one takes along what
   * waited for it when its person chose to hear at once.
   *
   * @param tasks of these alone, null for all
   * @param today the day on which it must still be theirs
   */
  List<Untold> untold(Wish wish, Collection<UUID> tasks, LocalDate today) {
    UUID[] wanted = tasks == null ? null : tasks.toArray(UUID[]::new);
    return query(UNTOLD)
        .setParameter("wish", wish.name())
        .setParameter("tasks", wanted, UUID[].class)
        .setParameter("today", today)
        .getResultStream()
        .map(row -> untold((Object[]) row))
        .toList();
  }

  private static Untold untold(Object[] row) {
    return new Untold(
        (UUID) row[0],
        (UUID) row[1],
        Occasion.valueOf((String) row[2]),
        (String) row[3],
        (String) row[4],
        day(row[5]),
        (String) row[6]);
  }

  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  void told(UUID mailId, UUID personId, Collection<UUID> tasks) {
    query(TOLD)
        .setParameter("mail", mailId)
        .setParameter("person", personId)
        .setParameter("tasks", tasks.toArray(UUID[]::new), UUID[].class)
        .executeUpdate();
  }

  /** Takes out what was to be told of tasks that are closed by now, and of days that moved. */
  void forgetPassed() {
    query(FORGET_PASSED).executeUpdate();
  }

  /** Open tasks with a day between the two, opened before the midnight. */
  List<Due> due(LocalDate from, LocalDate until, LocalDate today, Instant midnight) {
    return query(DUE)
        .setParameter("today", today)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("midnight", midnight)
        .getResultStream()
        .map(row -> due((Object[]) row))
        .toList();
  }

  private static Due due(Object[] row) {
    return new Due((UUID) row[0], day(row[1]), (UUID) row[2]);
  }

  /** Whether this morning is still to be made; who is first makes it. */
  boolean beginMorning(LocalDate day, Instant now) {
    return query("insert into morning (day, at) values (:day, :now) on conflict do nothing")
            .setParameter("day", day)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  boolean isMorningMade(LocalDate day) {
    return !query("select 1 from morning where day = :day")
        .setParameter("day", day)
        .getResultList()
        .isEmpty();
  }

  private NativeQuery<?> query(String sql) {
    return entities.createNativeQuery(sql).unwrap(NativeQuery.class);
  }
}
