package org.lantern.school.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.mail.MailService;
import org.lantern.school.task.TasksChanged;

/** Tells people of their tasks: at once, or in the next digest. */
@ApplicationScoped
public class NoticeService implements TasksChanged {
  private final NoticeRepository notices;
  private final NoticeText texts;
  private final MailService mails;
  private final NetworkTime time;

  NoticeService(NoticeRepository notices, NoticeText texts, MailService mails, NetworkTime time) {
    this.notices = notices;
    this.texts = texts;
    this.mails = mails;
    this.time = time;
  }

  @Override
  public void taskOpened(UUID taskId) {
    tell(List.of(taskId), Occasion.OPENED);
  }

  @Override
  public void taskClosed(UUID taskId) {
    mails.dropOfTask(taskId);
  }

  /** Tells everybody whose tasks these are and who was not told of the occasion yet. */
  void tell(Collection<UUID> tasks, Occasion occasion) {
    if (!tasks.isEmpty() && notices.add(tasks, occasion, time.today(), time.now()) > 0) {
      for (NoticeRepository.Untold told : notices.untold(Wish.AT_ONCE, tasks, time.today())) {
        UUID mail = mails.write(texts.one(told));
        notices.told(mail, told.personId(), List.of(told.taskId()));
      }
    }
  }

  /** One mail to each person for whom something waits to be told. */
  void digest() {
    notices.forgetPassed();
    Map<UUID, List<NoticeRepository.Untold>> byPerson =
        notices.untold(Wish.DAILY, null, time.today()).stream()
            .collect(
                Collectors.groupingBy(
                    NoticeRepository.Untold::personId, LinkedHashMap::new, Collectors.toList()));
    byPerson.forEach(this::digest);
  }

  private void digest(UUID personId, List<NoticeRepository.Untold> all) {
    Map<UUID, NoticeRepository.Untold> each = new LinkedHashMap<>();
    all.forEach(told -> each.putIfAbsent(told.taskId(), told));
    UUID mail = mails.write(texts.digest(personId, List.copyOf(each.values())));
    notices.told(mail, personId, each.keySet());
  }
}
