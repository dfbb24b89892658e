package org.lantern.school;

import jakarta.inject.Singleton;
import java.util.Map;
import org.lantern.kit.problem.ConstraintSentences;

/** What this service says when its schema refuses a change. */
@Singleton
class SchoolConstraintSentences implements ConstraintSentences {
  private static final String KNOWN_ADDRESS =
      "Somebody is known by this address already. Give them a role instead.";

  @Override
  public Map<String, String> sentences() {
    return Map.ofEntries(
        Map.entry(
            "ex_membership_overlap",
            "This school is a member on some of these days already. Choose other days."),
        Map.entry(
            "ex_school_year_overlap",
            "A year that was not dropped has some of these days already. Choose others, or drop"
                + " that draft."),
        Map.entry("uq_hub_name", "An open hub has this name already. Choose another one."),
        Map.entry("uq_person_address", KNOWN_ADDRESS),
        Map.entry("pk_person_address", KNOWN_ADDRESS),
        Map.entry(
            "ex_employment_overlap",
            "They work at this school on some of these days already. End that employment first."),
        Map.entry(
            "ex_role_grant_held",
            "This person holds this role already on some of these days. End it first."),
        Map.entry(
            "ex_role_grant_one_head",
            "The school has a head on some of these days. Name the new one with"
                + " /api/v1/schools/{id}/leadership/name-head, which ends the other's time."),
        Map.entry(
            "ex_role_grant_one_chair",
            "The governors have a chair on some of these days. End that role first."),
        Map.entry("pk_sign_in_link", "This sign-in is linked already."),
        Map.entry(
            "uq_calendar_owner",
            "There is a calendar of this owner already. Find it under /api/v1/calendars and change"
                + " it."),
        Map.entry(
            "uq_theme_name",
            "There is a theme of this name already, perhaps a merged one. Find it under"
                + " /api/v1/themes."));
  }
}
