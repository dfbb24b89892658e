package org.lantern.school;

import jakarta.inject.Singleton;
import java.util.Map;
import org.lantern.kit.problem.ConstraintSentences;

/** What this service says when its schema refuses a change. */
@Singleton
class SchoolConstraintSentences implements ConstraintSentences {
  @Override
  public Map<String, String> sentences() {
    return Map.of(
        "ex_membership_overlap",
        "This school is a member on some of these days already. Choose other days.",
        "uq_person_address",
        "Somebody with this address was invited before. Give them a role instead.",
        "uq_role_grant_held",
        "This person holds this role already.",
        "pk_sign_in_link",
        "This sign-in is linked already.",
        "uq_calendar_owner",
        "There is a calendar of this owner already. Find it under /api/v1/calendars and change it.",
        "uq_theme_name",
        "There is a theme of this name already, perhaps a merged one. Find it under /api/v1/themes.");
  }
}
