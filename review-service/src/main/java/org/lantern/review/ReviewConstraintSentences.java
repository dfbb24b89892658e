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
        entry("uq_qualification", "This person is qualified for this part and phase already."),
        entry(
            "uq_request_open",
            "The school has asked for this programme already and waits for an answer."),
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
            "evidence_note_pkey",
            "This id belongs to another note. Give the note an id of its own."),
        entry(
            "fk_evidence_note_activity",
            "Notes were written on this activity. Keep it, or change it."),
        entry("uq_training_record", "This training is recorded already."),
        entry(
            "reviewer_profile_pkey",
            "This profile was written a moment ago. Read it, and send yours again with its ETag."),
        entry(
            "uq_report_edition", "This edition of the report is begun already. Read it again."),
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
        entry(
            "pk_sharing_decision", "Somebody decided this just now. Read the decision again."));
  }
}
