package org.lantern.review.hidden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is kept of reviewers and of schools beside their reviews. */
final class PeopleSecrets {
  private static final String[] REVIEWER = {
    "/qualifications",
    "/training-records",
    "/availabilities",
    "/reviewer-profiles",
    "/reviewer-profiles/{personId}",
    "/reviewers/{personId}/record",
    "/people-in-reviews/{id}/bundle",
    "/people-in-reviews/{id}/merge-preview"
  };

  private static final String NOT_THEIRS =
      "stranger, reviewer, other-head, trust-leader, assurer, head, invited";

  private static final String QUALIFICATION = "/qualifications/{id}";

  private PeopleSecrets() {}

  static List<Secret> all() {
    return List.of(
        Secret.of("what a reviewer learned, and when they are free", PeopleSecrets::reviewer)
            .given(World::review)
            .hiddenFrom(NOT_THEIRS, REVIEWER)
            .hiddenFrom("lead", REVIEWER)
            .hiddenFrom("head, lead", "/reviews/{id}/team", "/reviews/{id}")
            .seenBy("peer", "/training-records", "/availabilities")
            .seenBy("peer", "/reviewer-profiles/{personId}", "/reviewers/{personId}/record")
            .seenBy("administrator", "/reviewer-profiles/{personId}", "/training-records"),
        Secret.of("who is trained and free when a team is put together", PeopleSecrets::reviewer)
            .given(World::review)
            .hiddenFrom(
                "stranger, reviewer, other-head, trust-leader, assurer, head, lead, peer, shadow, invited",
                "/reviews/{id}/team/candidates",
                "/new-year-in-reviews/preview",
                "/reviewer-profiles",
                "/people-in-reviews/{id}/merge-preview")
            .seenBy("administrator", "/people-in-reviews/{id}/bundle"),
        Secret.of("for what a reviewer qualified", PeopleSecrets::qualified)
            .given(World::review)
            .hiddenFrom(NOT_THEIRS, "/qualifications")
            .notThereFor(NOT_THEIRS, QUALIFICATION)
            .hiddenFrom("lead", "/qualifications")
            .notThereFor("lead", QUALIFICATION)
            .seenBy("peer, administrator", "/qualifications", QUALIFICATION),
        Secret.of("until when a reviewer is qualified", PeopleSecrets::qualifiedLess)
            .given(PeopleSecrets::qualifiedBefore)
            .hiddenFrom(NOT_THEIRS, "/qualifications", QUALIFICATION)
            .hiddenFrom("lead", "/qualifications", QUALIFICATION)
            .seenBy("peer, administrator", "/qualifications", QUALIFICATION),
        Secret.of("an assurance given by another employer", PeopleSecrets::assured)
            .hiddenFrom(NOT_THEIRS, "/assurances")
            .notThereFor(NOT_THEIRS, "/assurances/{id}")
            .hiddenFrom("lead", "/assurances")
            .notThereFor("lead", "/assurances/{id}")
            .seenBy("peer, administrator", "/assurances", "/assurances/{id}"),
        Secret.of(
                "what an assurance says",
                world ->
                    world.rewritten("assurance", "valid_until = '2099-01-01'", world.assurance))
            .given(PeopleSecrets::assured)
            .hiddenFrom(NOT_THEIRS, "/assurances", "/assurances/{id}")
            .hiddenFrom("lead", "/assurances", "/assurances/{id}")
            .seenBy("peer, administrator", "/assurances/{id}"),
        Secret.of("a reviewer's part in a review one is walled off from", World::review)
            .hiddenFrom(
                "tied-administrator",
                "/reviewers/{personId}/record",
                "/people-in-reviews/{id}/bundle",
                "/people-in-reviews/{id}/merge-preview",
                "/seats",
                "/reviewer-profiles/{personId}")
            .seenBy(
                "administrator", "/reviewers/{personId}/record", "/people-in-reviews/{id}/bundle"),
        Secret.of("that somebody shadowed a review one is walled off from", World::shadowed)
            .given(World::review)
            .hiddenFrom(
                "tied-administrator",
                "/training-records",
                "/reviewers/{personId}/record",
                "/people-in-reviews/{id}/bundle",
                "/people-in-reviews/{id}/merge-preview")
            .hiddenFrom(NOT_THEIRS, REVIEWER)
            .hiddenFrom("lead, shadow", REVIEWER)
            .seenBy("peer, administrator", "/training-records")
            .seenBy("peer, administrator", "/reviewers/{personId}/record")
            .seenBy("administrator", "/people-in-reviews/{id}/bundle")
            .seenBy("administrator", "/people-in-reviews/{id}/merge-preview"),
        Secret.of(
                "what somebody said and removed in a review one is walled off from",
                PeopleSecrets::saidAndRemoved)
            .given(World::review)
            .hiddenFrom("tied-administrator", "/people-in-reviews/{id}/bundle")
            .seenBy("administrator", "/people-in-reviews/{id}/bundle"),
        Secret.of(
                "what somebody asked for by telephone for a school one is tied to",
                PeopleSecrets::askedByTelephone)
            .given(World::request)
            .hiddenFrom("tied-administrator", "/people-in-reviews/{id}/bundle")
            .seenBy("administrator", "/people-in-reviews/{id}/bundle"),
        Secret.of("the days a school owes", world -> world.credit(world.scene.school))
            .given(World::review)
            .hiddenFrom(
                "stranger, reviewer, other-head, trust-leader, tied-administrator, assurer, lead, peer, shadow, invited",
                "/credit-balances",
                "/credit-balances/{schoolId}",
                "/credit-entries")
            .notThereFor(
                "stranger, reviewer, other-head, trust-leader, tied-administrator, assurer, lead, peer, shadow, invited",
                "/credit-entries/{id}")
            .hiddenFrom("tied-administrator", NEXT_YEAR)
            .seenBy("head, administrator", "/credit-balances/{schoolId}", "/credit-entries/{id}")
            .seenBy("administrator", NEXT_YEAR),
        Secret.of("how many days a school owes, and why", PeopleSecrets::owingMore)
            .given(PeopleSecrets::owing)
            .hiddenFrom(
                "stranger, reviewer, other-head, trust-leader, tied-administrator, assurer, lead, peer, shadow, invited",
                "/credit-balances",
                "/credit-balances/{schoolId}",
                "/credit-entries",
                "/credit-entries/{id}")
            .seenBy("head, administrator", "/credit-balances/{schoolId}", "/credit-entries"));
  }

  private static final String NEXT_YEAR = "/new-year-in-reviews/preview";

  private static void reviewer(World world) {
    world.scene.says(world.scene.peer, "NOT_FREE");
    world.sql.run(
        "insert into training_record values (?, ?, ?, 'TRAINING', ?, ?, now())",
        UUID.randomUUID(),
        world.scene.peer,
        world.scene.programme,
        LocalDate.now(),
        world.scene.administrator);
    world.sql.run(
        "update qualification set valid_until = date '2099-01-01' where person_id = ?",
        world.scene.peer);
    world.sql.run(
        "update reviewer_profile set phases = '{SECONDARY}', version = version + 1"
            + " where person_id = ?",
        world.scene.peer);
  }

  /** Their own words taken back and removed, with who did it in the history. */
  private static void saidAndRemoved(World world) {
    world.call("review", world.scene.review, world.scene.review);
    world.moved("record of a call", world.call, "DENY", world.scene.peer);
    UUID removal = UUID.randomUUID();
    world.sql.run(
        "insert into removal values (?, ?, 'A child was named.', ?, now())",
        removal,
        world.scene.review,
        world.scene.peer);
    world.moved("removal", removal, "REMOVE", world.scene.peer);
  }

  private static void askedByTelephone(World world) {
    world.call("request", world.scene.request, null);
    world.moved("record of a call", world.call, "DENY", world.scene.peer);
  }

  private static void assured(World world) {
    world.sql.run(
        "insert into assurance (id, person_id, school_id, checked_on, valid_from, valid_until,"
            + " given_by, given_at, version) values (?, ?, ?, date '2020-01-01',"
            + " date '2020-01-01', date '2100-01-01', ?, now(), 0)",
        world.assurance,
        world.scene.peer,
        world.scene.peersSchool,
        world.scene.administrator);
  }

  private static void owing(World world) {
    world.review();
    world.credit(world.scene.school);
  }

  private static void owingMore(World world) {
    world.sql.run(
        "insert into credit_entry (id, school_id, season_id, kind, days, reason, booked_by,"
            + " booked_at) values (?, ?, ?, 'ADJUSTED', -2, 'A debt.', ?, now())",
        UUID.randomUUID(),
        world.scene.school,
        world.scene.season,
        world.scene.administrator);
  }

  private static void qualified(World world) {
    world.sql.run(
        "insert into qualification (id, person_id, programme_id, part, valid_until)"
            + " values (?, ?, ?, 'LEAD', date '2100-01-01')",
        world.qualification,
        world.scene.peer,
        world.scene.programme);
  }

  private static void qualifiedBefore(World world) {
    world.review();
    qualified(world);
  }

  private static void qualifiedLess(World world) {
    world.sql.run(
        "update qualification set valid_until = date '2099-01-01' where id = ?",
        world.qualification);
  }
}
