package org.lantern.school.task;

import java.util.Arrays;

/** The kinds of task there are, with what is said of them to a person; nothing confidential. */
public enum TaskKind {
  REQUEST_TO_ANSWER(
      "request-to-answer", "A school asks for a review", "Accept or decline the request."),
  DAYS_TO_CONFIRM(
      "days-to-confirm",
      "Days are offered for your review",
      "Confirm them, or ask the network for others."),
  SEAT_INVITATION(
      "seat-invitation",
      "You are invited to a review team",
      "Accept or decline; nobody else can answer for you.",
      false,
      true),
  FINDINGS_TO_SIGN(
      "findings-to-sign",
      "The findings of a review wait for your signature",
      "Read them and sign; a school that disagrees signs with a note."),
  REPORT_TO_CHECK(
      "report-to-check",
      "A report waits for its quality check",
      "Release it to the school, or send it back with a reason."),
  REPORT_TO_COMMENT(
      "report-to-comment",
      "The report of your review is ready for you to check",
      "Read it and tell us which facts are wrong."),
  REPORT_TO_FINALISE(
      "report-to-finalise",
      "The school has checked the facts of its report",
      "Finalise it once its comments are decided."),
  REPORT_COMMENT_TO_ANSWER(
      "report-comment-to-answer",
      "The school comments on a fact in your report",
      "Propose an answer, with the evidence for it."),
  REPORT_COMMENT_TO_DECIDE(
      "report-comment-to-decide",
      "A comment on a report waits for your decision",
      "Decide what the lead proposes to answer."),
  REPORT_DISPUTED(
      "report-disputed",
      "A school disputes its report",
      "Hear both sides, then lift the dispute with its outcome."),
  REPORT_VOIDED(
      "report-voided",
      "A report that you opened is void",
      "Use it no more, then mark this as done.",
      true,
      false),
  REPORT_VOIDED_PRACTICE(
      "report-voided-practice",
      "A report that recommended a practice is void",
      "Look at what was decided on it, then mark this as done.",
      true,
      false),
  RECOMMENDATIONS_TO_ANSWER(
      "recommendations-to-answer",
      "The final report of your review recommends next steps",
      "Say of each whether your school takes it on."),
  PRACTICE_TO_DECIDE(
      "practice-to-decide", "A practice waits for a decision", "Accredit it or decline it."),
  PRACTICE_TO_LIST(
      "practice-to-list",
      "You can choose who finds a practice of your school",
      "Choose nobody, members or everyone; until then nobody finds it."),
  SCHOOL_ENDING(
      "school-ending",
      "The register says that a school has ended",
      "Say what happened to it, or that the register is wrong."),
  PEOPLE_TO_INVITE(
      "people-to-invite",
      "A school has merged into a member of the network",
      "Invite its people to the school that goes on, then mark this as done.",
      true,
      false),
  MAIL_BOUNCED(
      "mail-bounced",
      "Mail to somebody did not arrive",
      "Reach them in another way, then mark this as done.",
      true,
      false),
  DAYS_TO_OFFER(
      "days-to-offer",
      "A school waits for days",
      "Offer it days; if it answered with others, they are on the last offer."),
  REVIEW_POSTPONED(
      "review-postponed",
      "A review is postponed",
      "Its days are free; new ones will be offered. Mark this as done when you have read it.",
      true,
      false),
  REVIEW_CANCELLED(
      "review-cancelled",
      "A review is cancelled",
      "Its days are free. Mark this as done when you have read it.",
      true,
      false),
  REVIEW_ABANDONED(
      "review-abandoned",
      "A review was stopped on site",
      "What was written can still be read. Mark this as done when you have read it.",
      true,
      false),
  SEAT_DAYS_CHANGED(
      "seat-days-changed",
      "A review you were asked to join has other days",
      "Look whether you are still on its team, and tell the network if you cannot come.",
      true,
      true),
  SEAT_TO_FILL(
      "seat-to-fill",
      "Somebody cannot come on the new days of a review",
      "Propose somebody else, then mark this as done.",
      true,
      false),
  OTHER("other", "Something waits for you", "Open it to see what.");

  private final String code;
  private final String title;
  private final String toDo;
  private final boolean byHand;
  private final boolean personal;

  TaskKind(String code, String title, String toDo) {
    this(code, title, toDo, false, false);
  }

  TaskKind(String code, String title, String toDo, boolean byHand, boolean personal) {
    this.code = code;
    this.title = title;
    this.toDo = toDo;
    this.byHand = byHand;
    this.personal = personal;
  }

  /** The kind of that code; a newer service may tell of kinds that are not known here yet. */
  public static TaskKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElse(OTHER);
  }

  /** What services call it, such as {@code days-to-confirm}. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /** What the person is to do, a sentence. */
  public String toDo() {
    return toDo;
  }

  /** Whether nothing but the person can tell that it is done. */
  boolean isByHand() {
    return byHand;
  }

  /** Whether nobody else can do it, so that its mail cannot be turned off. */
  public boolean isPersonal() {
    return personal;
  }
}
