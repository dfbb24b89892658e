package org.lantern.school.ending;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lantern.kit.actor.Role;
import org.lantern.kit.task.Task;
import org.lantern.school.task.TaskKind;
import org.lantern.school.task.TaskService;

/** What administrators have to do about a school's ending. */
@Singleton
class EndingTasks {
  private final TaskService tasks;

  EndingTasks(TaskService tasks) {
    this.tasks = tasks;
  }

  void waitForSomebody(Ending ending) {
    open(TaskKind.SCHOOL_ENDING, ending);
  }

  void nobodyIsWaitedFor(UUID endingId) {
    tasks.close(TaskKind.SCHOOL_ENDING.code(), endingId);
  }

  /** People of a school that merged into a member are invited there by hand. */
  void afterSettling(Ending ending) {
    if (ending.getKind() == EndingKind.MERGED_INTO_MEMBER) {
      open(TaskKind.PEOPLE_TO_INVITE, ending);
    }
  }

  private void open(TaskKind kind, Ending ending) {
    tasks.open(
        Task.ofNetwork(
            kind.code(),
            ending.getId(),
            Role.NETWORK_ADMIN,
            ending.getSchoolId(),
            "/school-endings/" + ending.getId()));
  }
}
