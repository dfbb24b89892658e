package org.lantern.review;

import static java.util.Map.entry;

import jakarta.inject.Singleton;
import java.util.Map;
import org.lantern.kit.problem.ConstraintSentences;

/** What this service says when its schema refuses a change. */
@Singleton
class ReviewConstraintSentences implements ConstraintSentences {
  @Override
  public Map<String, String> sentences() {
    return Map.ofEntries(
        entry(
            "uq_framework_version",
            "This version of the framework is loaded already. Give the new one a new version."),
        entry(
            "uq_season_label",
            "The programme has a season of this name already. Give the new one another."),
        entry(
            "uq_qualification",
            "This person is qualified for this part and phase from this day already. Say from when a"
                + " later training counts."),
        entry(
            "uq_request_open",
            "The school or trust has asked for this programme already and waits for an answer."),
        entry(
            "uq_day_offer_live",
            "Days are offered or confirmed for this request already. Withdraw that offer first."),
        entry("uq_review_request", "The review for this request is dated already."),
        entry("uq_seat_person", "This person has a seat in this team already."),
        entry("uq_seat_lead", "Somebody else has the lead's seat. Withdraw that seat first."),
        entry(
            "uq_seat_day",
            "Another review has this person on one of these days. Choose somebody else."),
        entry(
            "declaration_pkey",
            "This was declared elsewhere just now. Read it, and declare again."),
        entry("uq_protocol_version", "Another text was published just now. Read it first."),
        entry(
            "uq_objection_open",
            "The school objects to this person already. Wait for the network's decision."),
        entry(
            "evidence_note_pkey",
            "This id belongs to another note. Give the note an id of its own."),
        entry(
            "fk_evidence_note_activity",
            "Notes were written on this activity. Keep it, or change it."),
        entry(
            "uq_self_evaluation_section",
            "The sections of this self-evaluation are being made just now. Send it again."),
        entry(
            "uq_analysis_section",
            "The sections of this analysis are being made just now. Send it again."),
        entry("document_pkey", "Another file came under this id. Give this one an id of its own."),
        entry(
            "line_of_enquiry_pkey",
            "This id belongs to another line of enquiry. Give this one an id of its own."),
        entry(
            "plan_point_pkey",
            "This id belongs to another point of a plan. Give this one an id of its own."),
        entry("uq_plan_point", "There is a point about this already. Read the plan again."),
        entry("uq_training_record", "This training is recorded already."),
        entry(
            "reviewer_profile_pkey",
            "This profile was written a moment ago. Read it, and send yours again with its ETag."),
        entry("uq_review_hold_open", "This review is on hold for that already. Read it again."),
        entry("uq_report_edition", "This edition of the report is begun already. Read it again."),
        entry(
            "uq_report_open",
            "This report is being amended already. Wait until that edition is final."),
        entry("uq_report_final", "Another edition of this report is final. Read it again."),
        entry(
            "uq_report_section",
            "The sections of this report are being made just now. Send it again."),
        entry("report_check_pkey", "Somebody else ticks the list just now. Read it again."),
        entry(
            "school_response_pkey", "The response was written elsewhere just now. Read it again."),
        entry(
            "uq_report_hold_open",
            "A dispute over this report is open already. Wait for its outcome."),
        entry("uq_credit_owed", "What the school owes for this review is booked already."),
        entry("uq_credit_given", "What this seat gave to the school is booked already."),
        entry("uq_credit_carried_into", "The days of this school are carried on already."),
        entry("uq_credit_carried", "The days of this school and season are brought over already."),
        entry("uq_review_import_key", "This review is brought in already."),
        entry("uq_credit_reversed", "This entry is reversed already."),
        entry("uq_credit_ending", "What the school's ending does to its days is booked already."),
        entry(
            "words_removed_meanwhile",
            "Words were removed from this review while you wrote. Read it again, then send what you"
                + " write without them."),
        entry("pk_sharing_decision", "Somebody decided this just now. Read the decision again."));
  }
}
