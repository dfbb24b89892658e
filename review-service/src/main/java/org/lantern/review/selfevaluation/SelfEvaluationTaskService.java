package org.lantern.review.selfevaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.kit.task.Task;
import org.lantern.kit.task.Tasks;
import org.lantern.review.overdue.Awaited;
import org.lantern.review.readiness.PreparationDays;
import org.lantern.review.review.Review;
import org.lantern.review.review.VisitAhead;

/** Says who is waited for until a self-evaluation is filed: the head, and who writes a section. */
@ApplicationScoped
public class SelfEvaluationTaskService implements VisitAhead {
  private static final String TO_FILE = "self-evaluation-to-file";
  private static final String TO_WRITE = "self-evaluation-section-to-write";

  private final SelfEvaluationRepository selfEvaluations;
  private final SelfEvaluationSectionRepository sections;
  private final PreparationDays days;
  private final Tasks tasks;

  SelfEvaluationTaskService(
      SelfEvaluationRepository selfEvaluations,
      SelfEvaluationSectionRepository sections,
      PreparationDays days,
      Tasks tasks) {
    this.selfEvaluations = selfEvaluations;
    this.sections = sections;
    this.days = days;
    this.tasks = tasks;
  }

  @Override
  public void dated(Review review) {
    if (!selfEvaluations.isFiled(review.getId())) {
      awaited(review);
      waiting(review).forEach(section -> given(review, section));
    }
  }

  @Override
  public void teamConfirmed(Review review) {
    // The school writes its view whoever comes.
  }

  @Override
  public void notAhead(Review review) {
    arrived(review);
    waiting(review).forEach(this::written);
  }

  private List<SelfEvaluationSection> waiting(Review review) {
    return sections.of(review.getId()).stream()
        .filter(section -> section.getGivenTo() != null && !section.isReady())
        .toList();
  }

  /** The head is waited for. */
  void awaited(Review review) {
    UUID id = review.getId();
    Task task = review.getSubject().toOwner(TO_FILE, id, link(review));
    tasks.open(due(task, review));
  }

  /** It is filed. */
  void arrived(Review review) {
    tasks.close(TO_FILE, review.getId());
    tasks.close(Awaited.SELF_EVALUATION.task(), review.getId());
  }

  /** The colleague is waited for to whom the section was given. */
  void given(Review review, SelfEvaluationSection section) {
    Task task =
        Task.ofPerson(
            TO_WRITE, section.getId(), section.getGivenTo(), review.getSchoolId(), link(review));
    tasks.open(due(task, review));
  }

  /** Nobody is waited for to whom the section was given so far. */
  void written(SelfEvaluationSection section) {
    if (section.getGivenTo() != null) {
      tasks.close(TO_WRITE, section.getId(), section.getGivenTo());
    }
  }

  private Task due(Task task, Review review) {
    LocalDate day = days.selfEvaluationAsked(review);
    return day == null ? task : task.dueOn(day);
  }

  private static String link(Review review) {
    return "/reviews/" + review.getId() + "/self-evaluation";
  }
}
