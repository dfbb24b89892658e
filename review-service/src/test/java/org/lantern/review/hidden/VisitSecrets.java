package org.lantern.review.hidden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a team sees and writes while it is at the school, and what is said of it afterwards. */
final class VisitSecrets {
  private static final String[] REVIEW = {"/reviews/{id}", "/reviews", "/reviews/{id}/readiness"};

  private static final String CALL = "/telephone-records/{id}";
  private static final String NOT_ON_THE_LINE =
      "stranger, reviewer, other-head, trust-leader, tied-administrator, assurer, lead, peer, shadow, invited";

  private VisitSecrets() {}

  static List<Secret> all() {
    return List.of(
        Secret.of("a note of something seen", world -> world.scene.withNote())
            .given(World::review)
            .hiddenFrom("head, administrator, assurer, invited", "/evidence-notes")
            .notThereFor("head, administrator, assurer, invited", "/evidence-notes/{id}")
            .hiddenFrom("head, administrator, assurer", REVIEW)
            .hiddenFrom("head, administrator, assurer", "/reviews/{id}/findings")
            .seenBy("lead, peer, shadow", "/evidence-notes", "/evidence-notes/{id}"),
        Secret.of(
                "what a note says",
                world -> world.rewritten("evidence_note", "text = 'unseen'", world.scene.note))
            .given(VisitSecrets::noted)
            .hiddenFrom("head, administrator, assurer, invited", "/evidence-notes")
            .hiddenFrom("head, administrator, assurer, invited", "/evidence-notes/{id}")
            .hiddenFrom("head, administrator, assurer", "/reviews/{id}/findings")
            .seenBy("lead, peer, shadow", "/evidence-notes", "/evidence-notes/{id}"),
        Secret.of("the timetable and what was told of a day", World::timetable)
            .given(World::review)
            .hiddenFrom(
                "administrator, assurer, invited",
                "/reviews/{id}/activities",
                "/reviews/{id}/daily-summaries")
            .hiddenFrom("administrator, assurer", "/reviews/{id}", "/reviews")
            .seenBy(
                "head, lead, peer, shadow",
                "/reviews/{id}/activities",
                "/reviews/{id}/daily-summaries"),
        Secret.of(
                "who goes where on which day, and what was told of it", VisitSecrets::goesOtherwise)
            .given(VisitSecrets::planned)
            .hiddenFrom(
                "administrator, assurer, invited",
                "/reviews/{id}/activities",
                "/reviews/{id}/daily-summaries")
            .hiddenFrom("administrator, assurer", REVIEW)
            .seenBy(
                "head, lead, peer, shadow",
                "/reviews/{id}/activities",
                "/reviews/{id}/daily-summaries"),
        Secret.of("findings before they are agreed", world -> world.scene.withFindings())
            .given(World::review)
            .hiddenFrom("administrator, assurer", "/reviews/{id}/findings", "/reviews/{id}")
            .hiddenFrom("administrator, assurer", "/recommendations", "/reviews")
            .hiddenFrom("invited", "/reviews/{id}/findings")
            .seenBy("head, lead, peer, shadow", "/reviews/{id}/findings"),
        Secret.of("what a head said by telephone", VisitSecrets::called)
            .given(VisitSecrets::asked)
            .notThereFor(NOT_ON_THE_LINE, CALL)
            .seenBy("head, administrator", CALL),
        Secret.of("that a head denies what was written of a call", VisitSecrets::denied)
            .given(VisitSecrets::calledBefore)
            .hiddenFrom(NOT_ON_THE_LINE, CALL)
            .seenBy("head, administrator", CALL),
        Secret.of("why a review was held up", VisitSecrets::heldOtherwise)
            .given(VisitSecrets::held)
            .hiddenFrom(
                "peer, shadow, assurer", "/reviews/{id}", "/reviews", "/reviews/{id}/history")
            .seenBy("head, lead, administrator", "/reviews/{id}", "/reviews/{id}/history"),
        Secret.of("what a school asked for", VisitSecrets::askedOtherwise)
            .given(VisitSecrets::asked)
            .hiddenFrom("lead, peer, shadow, invited", "/requests", "/requests/{id}")
            .hiddenFrom("lead, peer, shadow, invited", "/requests/{id}/history", "/day-offers")
            .hiddenFrom(
                "lead, peer, shadow, invited", "/day-offers/{id}", "/day-offers/{id}/history")
            .hiddenFrom("lead, peer, shadow", REVIEW)
            .seenBy("head, administrator, assurer", "/requests/{id}", "/day-offers/{id}/history"),
        Secret.of("what one said of another after a visit", VisitSecrets::praised)
            .given(World::review)
            .hiddenFrom("lead, assurer, other-head", "/reviews/{id}/feedback", "/reviews/{id}")
            .hiddenFrom("shadow", "/reviews/{id}/feedback", "/reviews/{id}", "/reviews/{id}/team")
            .seenBy("head, peer, administrator", "/reviews/{id}/feedback"),
        Secret.of("a recommendation and what the school makes of it", World::recommend)
            .given(VisitSecrets::found)
            .hiddenFrom("lead, peer, shadow, invited", "/recommendations")
            .notThereFor(
                "lead, peer, shadow, invited",
                "/recommendations/{id}",
                "/recommendations/{id}/history")
            .hiddenFrom("lead, peer, shadow", "/reviews/{id}", "/reviews/{id}/findings")
            .seenBy("head, administrator, assurer", "/recommendations/{id}"),
        Secret.of(
                "how a school follows a recommendation",
                world ->
                    world.rewritten(
                        "recommendation", "progress = 'Much.'", world.scene.recommendation))
            .given(VisitSecrets::recommendedBefore)
            .hiddenFrom("lead, peer, shadow, invited", "/recommendations")
            .hiddenFrom(
                "lead, peer, shadow, invited",
                "/recommendations/{id}",
                "/recommendations/{id}/history")
            .seenBy("head, administrator, assurer", "/recommendations/{id}"));
  }

  private static void planned(World world) {
    world.review();
    world.timetable();
  }

  private static void goesOtherwise(World world) {
    world.rewritten("activity", "part_of_day = 'AFTERNOON'", world.scene.activity);
    world.sql.run(
        "update daily_summary set text = 'A hard day.' where review_id = ?", world.scene.review);
  }

  private static void noted(World world) {
    world.review();
    world.scene.withNote();
  }

  private static void held(World world) {
    world.review();
    world.sql.run(
        "insert into review_hold (id, review_id, kind, reason, opened_by, opened_at)"
            + " values (?, ?, 'POSTPONED', 'A flood.', ?, now())",
        UUID.randomUUID(),
        world.scene.review,
        world.scene.head);
    world.history("review", world.scene.review, "POSTPONE", "A flood.");
  }

  private static void heldOtherwise(World world) {
    world.sql.run(
        "update review_hold set reason = 'A death.' where review_id = ?", world.scene.review);
    world.sql.run("update history set reason = 'A death.' where thing_id = ?", world.scene.review);
  }

  private static void called(World world) {
    world.sql.run(
        "insert into telephone_record (id, thing, thing_id, step, school_id, review_id, said_by,"
            + " said_on, recorded_by, recorded_at, state, version)"
            + " values (?, 'day offer', ?, 'CONFIRM', ?, ?, ?, ?, ?, now(), 'RECORDED', 0)",
        world.call,
        world.scene.offer,
        world.scene.school,
        world.scene.review,
        world.scene.head,
        LocalDate.now(),
        world.scene.administrator);
  }

  private static void calledBefore(World world) {
    asked(world);
    called(world);
  }

  private static void denied(World world) {
    world.rewritten("telephone_record", "state = 'DENIED', denial = 'Not I.'", world.call);
  }

  private static void asked(World world) {
    world.review();
    world.offer();
    world.invitation();
  }

  private static void askedOtherwise(World world) {
    world.rewritten("request", "wishes = 'A calm week.'", world.scene.request);
    world.rewritten("day_offer", "state = 'ANSWERED', answer = 'No.'", world.scene.offer);
    world.history("request", world.scene.request, "ACCEPT", "Gladly.");
    world.history("day offer", world.scene.offer, "ANSWER", "We are away.");
  }

  /** The head speaks of the peer: who leads learns nothing of it. */
  private static void praised(World world) {
    world.feedback(world.scene.head, "HOST_HEAD", world.scene.peer);
  }

  private static void found(World world) {
    world.scene.reviewIn("FINDINGS_AGREED").withTeam().withShadow(world.shadow).withFindings();
    world.invitation();
  }

  private static void recommendedBefore(World world) {
    found(world);
    world.recommend();
  }
}
