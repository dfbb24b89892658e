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
  SELF_EVALUATION_TO_FILE(
      "self-evaluation-to-file",
      "The team of your review waits for your self-evaluation",
      "Write its sections or give them to colleagues, then file it."),
  SELF_EVALUATION_SECTION_TO_WRITE(
      "self-evaluation-section-to-write",
      "You are given a section of your school's self-evaluation",
      "Write it and mark it as ready."),
  ANALYSIS_TO_SHARE(
      "analysis-to-share",
      "The school you will visit waits for the team's analysis",
      "Write down with the team what you will look for, then share it."),
  PLAN_TO_AGREE(
      "plan-to-agree",
      "The lead of your review asks whether you agree to what is planned",
      "Read it and agree to each point, or talk to the lead about another."),
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
  REPORT_FACTS_REMINDER(
      "report-facts-reminder",
      "The days in which your school can check its report are nearly over",
      "Say which facts are wrong, or that they are right; silence counts as no comment.",
      false,
      true),
  REPORT_SCHOOL_UNHEARD(
      "report-school-unheard",
      "A school has nobody who could check the facts of its report",
      "See that it has a head or a delegate; they are given all the days again."),
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
  REPORT_TO_TAKE_OVER(
      "report-to-take-over",
      "A report has nobody who decides its school's comments",
      "Take it over; whoever assured it writes it now."),
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
  RECOMMENDATIONS_WITHDRAWN(
      "recommendations-withdrawn",
      "The report that recommended next steps to you is void",
      "Read which of them are withdrawn, then mark this as done.",
      true,
      false),
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
  CREDIT_TO_DIVIDE(
      "credit-to-divide",
      "A school with days owed or given has split",
      "Say by adjustments which school goes on with them, then mark this as done.",
      true,
      false),
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
  REVIEW_ABANDONED_BY_LEAD(
      "review-abandoned-by-lead",
      "A lead has stopped a review on site",
      "Ask what the school needs now. Mark this as done when you know.",
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
      "A place on a review team is empty",
      "Propose somebody for it; this is done when nobody is missing."),
  SEAT_AT_RISK(
      "seat-at-risk",
      "A rule speaks against somebody on a review team",
      "Mend what it says at their seat, or replace them; until then the review cannot go on."),
  SEAT_WITHDRAWN(
      "seat-withdrawn",
      "You are not needed on a review team any more",
      "Your days are free. Mark this as done when you have read it.",
      true,
      false),
  REPORT_TO_WRITE(
      "report-to-write",
      "The report of a review waits for you to write it",
      "Write it and submit it for the quality check."),
  REQUEST_ANSWER_OVERDUE(
      "request-answer-overdue",
      "A school has waited too long for an answer to its request",
      "Accept, decline or put it on the waiting list, or see to it that somebody does."),
  DAYS_OFFER_OVERDUE(
      "days-offer-overdue",
      "A school has waited too long for days",
      "Offer it days, or see to it that somebody does."),
  DAYS_ANSWER_OVERDUE(
      "days-answer-overdue",
      "A school has not answered the days it was offered",
      "Ask the school, or take the offer back and make another."),
  REPORT_WRITING_OVERDUE(
      "report-writing-overdue",
      "The report of a review is not written in time",
      "Ask the lead of its team what is in the way."),
  REPORT_CHECK_OVERDUE(
      "report-check-overdue",
      "The quality check of a report is not done in time",
      "See to it that a quality assurer checks it."),
  REPORT_COMMENT_OVERDUE(
      "report-comment-overdue",
      "A school's comment on its report has waited too long",
      "Ask its author for an answer, or see to it that a quality assurer decides."),
  REPORT_FINALISING_OVERDUE(
      "report-finalising-overdue",
      "A report whose facts are checked is not final in time",
      "Make it final, or see what is in the way: a dispute, or a comment nobody has decided."),
  TEAM_OVERDUE(
      "team-overdue",
      "A visit comes near, and its team is not complete",
      "Invite whoever is missing and confirm the team, or postpone the review."),
  SELF_EVALUATION_OVERDUE(
      "self-evaluation-overdue",
      "A school has not filed its self-evaluation in time",
      "Ask the school what is in the way, then mark this as done.",
      true,
      false),
  ANALYSIS_OVERDUE(
      "analysis-overdue",
      "A team has not shared its analysis with the school in time",
      "Ask the lead of the team what is in the way, then mark this as done.",
      true,
      false),
  FINDINGS_OVERDUE(
      "findings-overdue",
      "A visit is over, and its findings are not agreed",
      "Ask lead and head what is in the way. A head who does not sign can be recorded as not"
          + " agreeing. Then mark this as done.",
      true,
      false),
  REQUEST_TO_TAKE_OVER(
      "request-to-take-over",
      "A school that merged into yours had asked for a review",
      "Take the request over for your school, or withdraw it."),
  REQUEST_OF_ENDED_HOST(
      "request-of-ended-host",
      "The school where a review was to meet has ended",
      "Say which other school is its host, decline the request, or mark this as done to keep it.",
      true,
      false),
  REQUEST_OF_SPLIT_SCHOOL(
      "request-of-split-school",
      "A school that has asked for a review was split",
      "Say which school takes the request over, decline it, or mark this as done to keep it.",
      true,
      false),
  REQUEST_ENDED_WITH_SCHOOL(
      "request-ended-with-school",
      "A request for a review ended with its school",
      "Nothing comes of it any more. Mark this as done when you have read it.",
      true,
      false),
  REVIEW_OF_ENDED_SCHOOL(
      "review-of-ended-school",
      "The school of a dated review has ended",
      "Move the review to a school that goes on, cancel it, or mark this as done to keep it.",
      true,
      false),
  TIES_TO_WEIGH(
      "ties-to-weigh",
      "Somebody on a review team has declared ties",
      "Say whether they bar them; until then the team cannot be confirmed."),
  OBJECTION_TO_DECIDE(
      "objection-to-decide",
      "A school objects to somebody on its review team",
      "Uphold the objection, or set it aside and say why."),
  AGREEMENT_TO_SIGN(
      "agreement-to-sign",
      "Your school is a member for another year",
      "Sign what hub and network may read in it."),
  MEMBERSHIP_TO_RENEW(
      "membership-to-renew",
      "The membership of a school could not be renewed",
      "Look what is in the way, make it a member by hand, then mark this as done.",
      true,
      false),
  SEASON_TO_CHECK(
      "season-to-check",
      "A season of next year was made from this year's",
      "Look at its days, numbers and rules before requests open, then mark this as done.",
      true,
      false),
  ASSURANCES_TO_RENEW(
      "assurances-to-renew",
      "Assurances of people at your school end in the new year",
      "Give them anew for who goes on reviewing, then mark this as done.",
      true,
      false),
  SAID_BY_TELEPHONE(
      "said-by-telephone",
      "An administrator wrote down what you said by telephone",
      "Read it. If you did not say it, say so there; else mark this as done.",
      true,
      true),
  CALL_DENIED(
      "call-denied",
      "Somebody did not say what was written down of a telephone call",
      "Speak with them, and say at the record of the call what came of it."),
  REQUEST_ACCEPTED(
      "request-accepted",
      "Your request for a review is accepted",
      "The network will offer you days. Mark this as done when you have read it.",
      true,
      false),
  REQUEST_WAITLISTED(
      "request-waitlisted",
      "Your request for a review is on the waiting list",
      "Read why; the network takes it up when there is room. Mark this as done when you have read"
          + " it.",
      true,
      false),
  REQUEST_DECLINED(
      "request-declined",
      "Your request for a review is declined",
      "Read why, and speak to the network if you have questions. Mark this as done when you have"
          + " read it.",
      true,
      false),
  WAITLIST_HAS_ROOM(
      "waitlist-has-room",
      "There is room for a school on the waiting list",
      "Accept its request, or mark this as done to let it wait.",
      true,
      false),
  REVIEW_SWITCHED(
      "review-switched",
      "Days of a review are online now, or in person again",
      "Look at its days. Mark this as done when you have read it.",
      true,
      false),
  FEEDBACK_TO_GIVE(
      "feedback-to-give",
      "Say how working together in a review went",
      "Give feedback to those you worked with, or mark this as done.",
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
