package org.lantern.school.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lantern.kit.actor.Actor;
import org.lantern.kit.actor.CurrentActor;
import org.lantern.kit.actor.Role;
import org.lantern.kit.paging.PageQuery;
import org.lantern.kit.paging.PageResponse;
import org.lantern.kit.problem.Refusal;
import org.lantern.kit.problem.Versioned;
import org.lantern.kit.problem.Versions;
import org.lantern.kit.task.Task;
import org.lantern.kit.time.Ids;
import org.lantern.kit.time.NetworkTime;
import org.lantern.school.task.TaskKind;
import org.lantern.school.task.TaskService;

/** Takes mails that other features write, and tells administrators what became of them. */
@ApplicationScoped
public class MailService {
  private static final Logger LOG = Logger.getLogger(MailService.class);

  private final CurrentActor currentActor;
  private final MailRepository mails;
  private final MailMapper mapper;
  private final TaskService tasks;
  private final NetworkTime time;
  private final Ids ids;

  MailService(
      CurrentActor currentActor,
      MailRepository mails,
      MailMapper mapper,
      TaskService tasks,
      NetworkTime time,
      Ids ids) {
    this.currentActor = currentActor;
    this.mails = mails;
    this.mapper = mapper;
    this.tasks = tasks;
    this.time = time;
    this.ids = ids;
  }

  /** Leaves a mail to be sent once the running transaction has committed; answers its id. */
  public UUID write(NewMail written) {
    Mail mail = new Mail(ids.next(), written, time.now());
    mails.persist(mail);
    return mail.getId();
  }

  /** Drops what has not left yet of a task that is closed. */
  public void dropOfTask(UUID taskId) {
    mails.waitingOf(taskId).forEach(mail -> mail.drop(time.now()));
  }

  /** Drops what has not left yet of one kind to a person, because a newer one takes its place. */
  public void dropOfPerson(UUID personId, String kind) {
    mails.waitingOf(personId, kind).forEach(mail -> mail.drop(time.now()));
  }

  /** A mail that did not arrive is a task: somebody has to reach the person in another way. */
  void lost(Mail mail) {
    UUID person = mail.getPersonId();
    LOG.infof("mail %s to %s: %s", mail.getId(), person, mail.getState());
    tasks.open(
        Task.ofNetwork(
            TaskKind.MAIL_BOUNCED.code(), person, Role.NETWORK_ADMIN, null, "/people/" + person));
  }

  @Transactional
  Versioned<MailResponse> bounce(UUID id, String ifMatch) {
    Actor actor = currentActor.get();
    Mail mail = mails.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
    Versions.require(ifMatch, mail.getVersion(), () -> response(mail, actor));
    mail.bounce(actor.personId(), actor.networkRoles(), time.now());
    mails.flush();
    Versioned<MailResponse> answer = versioned(mail, actor);
    lost(mail);
    return answer;
  }

  @Transactional
  Versioned<MailResponse> get(UUID id) {
    return versioned(
        mails.findByIdOptional(id).orElseThrow(Refusal.NotFound::new), currentActor.get());
  }

  @Transactional
  PageResponse<MailResponse> list(MailState state, UUID personId, PageQuery page) {
    Actor actor = currentActor.get();
    var found = mails.matching(state, personId, page);
    return PageResponse.of(page, found.count(), found.page(page.page(), page.size())::list)
        .map(mail -> response(mail, actor));
  }

  private Versioned<MailResponse> versioned(Mail mail, Actor actor) {
    return new Versioned<>(response(mail, actor), mail.getVersion());
  }

  private MailResponse response(Mail mail, Actor actor) {
    return mapper.toResponse(
        mail, MailLifecycle.TABLE.allowed(mail.getState(), actor.networkRoles()));
  }
}
