package org.lantern.review;

import jakarta.inject.Singleton;
import java.util.Map;
import org.lantern.kit.problem.ConstraintSentences;

/** What this service says when its schema refuses a change. */
@Singleton
class ReviewConstraintSentences implements ConstraintSentences {
  @Override
  public Map<String, String> sentences() {
    return Map.ofEntries(
        Map.entry(
            "uq_framework_version",
            "This version of the framework is loaded already. Give the new one a new version."),
        Map.entry("uq_qualification", "This person is qualified for this part already."),
        Map.entry(
            "uq_request_open",
            "The school has asked for this programme already and waits for an answer."),
        Map.entry(
            "uq_day_offer_live",
            "Days are offered or confirmed for this request already. Withdraw that offer first."),
        Map.entry("uq_review_request", "The review for this request is dated already."),
        Map.entry("uq_seat_person", "This person has a seat in this team already."),
        Map.entry("uq_seat_lead", "Somebody else has the lead's seat. Withdraw that seat first."),
        Map.entry(
            "uq_seat_day",
            "Another review has this person on one of these days. Choose somebody else."),
        Map.entry(
            "evidence_note_pkey",
            "This id belongs to another note. Give the note an id of its own."),
        Map.entry(
            "uq_report_edition", "This edition of the report is begun already. Read it again."),
        Map.entry(
            "uq_report_open",
            "This report is being amended already. Wait until that edition is final."),
        Map.entry("uq_report_final", "Another edition of this report is final. Read it again."),
        Map.entry(
            "uq_report_section",
            "The sections of this report are being made just now. Send it again."),
        Map.entry("report_check_pkey", "Somebody else ticks the list just now. Read it again."),
        Map.entry(
            "school_response_pkey", "The response was written elsewhere just now. Read it again."),
        Map.entry(
            "uq_report_hold_open",
            "A dispute over this report is open already. Wait for its outcome."),
        Map.entry(
            "pk_sharing_decision", "Somebody decided this just now. Read the decision again."));
  }
}
