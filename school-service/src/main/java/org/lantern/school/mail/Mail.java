package org.lantern.school.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.kit.actor.Mover;
import org.lantern.kit.actor.Relation;

/** One mail to one person. */
@Entity
@Table(name = "mail")
class Mail {
  private static final Set<Relation> SYSTEM = Set.of(Relation.SYSTEM);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int DOUBLINGS = 8;

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "task_id")
  private UUID taskId;

  private String address;
  private String kind;
  private String subject;
  private String text;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int attempts;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "last_error_code")
  private String lastErrorCode;

  @Column(name = "bounced_by")
  private UUID bouncedBy;

  @Version private long version;

  protected Mail() {}

  Mail(UUID id, NewMail written, Instant now) {
    this.id = id;
    this.personId = written.personId();
    this.taskId = written.taskId();
    this.address = written.address();
    this.kind = written.kind();
    this.subject = PlainText.line(written.subject());
    this.text = PlainText.lines(written.text());
    this.state = MailState.WAITING;
    this.madeAt = now;
    this.notBefore = now;
  }

  void sent(Instant now) {
    attempts++;
    lastErrorCode = null;
    sentAt = now;
    end(MailAction.SEND, SYSTEM, now);
  }

  /** Waits longer each time; gives up when it is too old. */
  void failed(String code, Instant now, Duration giveUpAfter) {
    attempts++;
    lastErrorCode = code;
    if (madeAt.plus(giveUpAfter).isBefore(now)) {
      end(MailAction.GIVE_UP, SYSTEM, now);
    } else {
      Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
      notBefore = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
  }

  void refused(String code, Instant now) {
    attempts++;
    lastErrorCode = code;
    end(MailAction.REFUSE, SYSTEM, now);
  }

  void drop(Instant now) {
    end(MailAction.DROP, SYSTEM, now);
  }

  void bounce(UUID by, Set<? extends Mover> movers, Instant now) {
    end(MailAction.BOUNCE, movers, now);
    lastErrorCode = "came-back";
    bouncedBy = by;
  }

  private void end(MailAction action, Set<? extends Mover> movers, Instant now) {
    state = MailLifecycle.TABLE.next(state, action, movers);
    address = null;
    endedAt = now;
  }

  boolean isLost() {
    return state == MailState.REFUSED || state == MailState.GIVEN_UP;
  }

  public UUID getId() {
    return id;
  }

  public UUID getPersonId() {
    return personId;
  }

  public String getKind() {
    return kind;
  }

  /** Where it goes whatever becomes of the person's own; null for where mail reaches them then. */
  String address() {
    return address;
  }

  String subject() {
    return subject;
  }

  String text() {
    return text;
  }

  public MailState getState() {
    return state;
  }

  public int getAttempts() {
    return attempts;
  }

  public Instant getMadeAt() {
    return madeAt;
  }

  public Instant getNotBefore() {
    return notBefore;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public Instant getEndedAt() {
    return endedAt;
  }

  public String getLastErrorCode() {
    return lastErrorCode;
  }

  public UUID getBouncedBy() {
    return bouncedBy;
  }

  public long getVersion() {
    return version;
  }
}
