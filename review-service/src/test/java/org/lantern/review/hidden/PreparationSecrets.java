package org.lantern.review.hidden;

import java.util.List;
import java.util.UUID;

/** What a school and a team write before they meet, each at first for themselves. */
final class PreparationSecrets {
  private static final String[] SELF_EVALUATION = {
    "/reviews/{id}/self-evaluation",
    "/reviews/{id}/self-evaluation/history",
    "/reviews/{id}/self-evaluation/sections/{code}",
    "/reviews/{id}/self-evaluation/sections/{code}/texts"
  };

  private static final String[] ANALYSIS = {
    "/reviews/{id}/analysis",
    "/reviews/{id}/analysis/history",
    "/reviews/{id}/analysis/sections/{code}",
    "/reviews/{id}/analysis/sections/{code}/texts",
    "/reviews/{id}/lines-of-enquiry"
  };

  private static final String[] DOCUMENT = {
    "/documents/{id}", "/documents/{id}/content", "/documents/{id}/history"
  };

  private static final String[] REVIEW = {"/reviews/{id}", "/reviews"};

  private PreparationSecrets() {}

  static List<Secret> all() {
    return List.of(
        Secret.of("a self-evaluation that is not filed", world -> world.selfEvaluation("DRAFT"))
            .given(World::review)
            .hiddenFrom("lead, peer, shadow, administrator, assurer, invited", SELF_EVALUATION)
            .hiddenFrom("lead, peer, shadow, administrator, assurer", REVIEW)
            .hiddenFrom("lead, peer, shadow, administrator, assurer", "/reviews/{id}/readiness")
            .seenBy("head", SELF_EVALUATION),
        Secret.of("how a filed self-evaluation came about", PreparationSecrets::earlierText)
            .given(PreparationSecrets::filed)
            .hiddenFrom("lead, peer, shadow, administrator, assurer", SELF_EVALUATION)
            .seenBy("head", "/reviews/{id}/self-evaluation/sections/{code}/texts"),
        Secret.of("sections that others write", PreparationSecrets::othersSection)
            .given(PreparationSecrets::givenToColleague)
            .hiddenFrom("colleague", SELF_EVALUATION)
            .hiddenFrom("colleague", REVIEW)
            .seenBy("head", "/reviews/{id}/self-evaluation"),
        Secret.of("an analysis that is not shared", PreparationSecrets::drafted)
            .given(World::review)
            .hiddenFrom("head, administrator, assurer, invited", ANALYSIS)
            .notThereFor(
                "head, administrator, assurer", "/reviews/{id}/lines-of-enquiry/{lineId}/history")
            .hiddenFrom("head, administrator, assurer", REVIEW)
            .hiddenFrom("head, administrator, assurer", "/reviews/{id}/readiness")
            .seenBy(
                "lead, peer, shadow", "/reviews/{id}/analysis", "/reviews/{id}/lines-of-enquiry"),
        Secret.of("an analysis shared with the school", PreparationSecrets::shared)
            .given(World::review)
            .hiddenFrom("administrator, assurer, invited", ANALYSIS)
            .notThereFor(
                "administrator, assurer", "/reviews/{id}/lines-of-enquiry/{lineId}/history")
            .hiddenFrom("administrator, assurer", REVIEW)
            .seenBy("head", "/reviews/{id}/analysis", "/reviews/{id}/lines-of-enquiry"),
        Secret.of("how a shared analysis came about", PreparationSecrets::analysisOtherwise)
            .given(PreparationSecrets::reviewWithShared)
            .hiddenFrom("head", ANALYSIS)
            .hiddenFrom("head", "/reviews/{id}/lines-of-enquiry/{lineId}/history")
            .seenBy("lead", "/reviews/{id}/analysis/sections/{code}/texts")
            .seenBy("lead", "/reviews/{id}/lines-of-enquiry/{lineId}/history"),
        Secret.of("what a team answered before the findings", PreparationSecrets::answered)
            .given(PreparationSecrets::reviewWithShared)
            .hiddenFrom("head", "/reviews/{id}/lines-of-enquiry", "/reviews/{id}/readiness")
            .seenBy("lead, peer, shadow", "/reviews/{id}/lines-of-enquiry"),
        Secret.of("what lead and school settle before a visit", World::planPoint)
            .given(World::review)
            .hiddenFrom("administrator, assurer, invited", "/reviews/{id}/plan-points")
            .notThereFor(
                "administrator, assurer, invited", "/reviews/{id}/plan-points/{pointId}/history")
            .hiddenFrom("administrator, assurer", REVIEW)
            .seenBy("head, lead, peer, shadow", "/reviews/{id}/plan-points"),
        Secret.of("a document the school gave the team", World::document)
            .given(World::review)
            .hiddenFrom("administrator, assurer, invited", "/documents")
            .notThereFor("administrator, assurer, invited", DOCUMENT)
            .hiddenFrom("administrator, assurer", REVIEW)
            .hiddenFrom("administrator, assurer", "/reviews/{id}/readiness")
            .seenBy("head, lead, peer, shadow", "/documents", "/documents/{id}"),
        Secret.of("what a document holds", PreparationSecrets::otherDocument)
            .given(PreparationSecrets::given)
            .hiddenFrom("administrator, assurer, invited", "/documents")
            .hiddenFrom("administrator, assurer, invited", DOCUMENT)
            .seenBy("head, lead, peer, shadow", "/documents/{id}", "/documents/{id}/history"));
  }

  private static void filed(World world) {
    world.review();
    world.selfEvaluation("FILED");
  }

  private static void givenToColleague(World world) {
    world.review();
    world.selfEvaluation("DRAFT");
    UUID colleague = world.scene.somebody("colleague", "REVIEWER");
    world.scene.employed(colleague, world.scene.school);
    world.sql.run(
        "update self_evaluation_section set given_to = ? where review_id = ?",
        colleague,
        world.scene.review);
  }

  private static void othersSection(World world) {
    world.sql.run(
        "insert into self_evaluation_section values"
            + " (?, ?, 'leadership', 'Leadership', 2, 'We lead.', null, false, null, '{}', 0)",
        UUID.randomUUID(),
        world.scene.review);
  }

  private static void earlierText(World world) {
    world.sql.run(
        "insert into self_evaluation_section_text"
            + " select id, 7, 'Something else.', ?, now() from self_evaluation_section"
            + " where review_id = ?",
        world.scene.head,
        world.scene.review);
  }

  private static void drafted(World world) {
    world.analysis("DRAFTING");
    world.line();
  }

  private static void shared(World world) {
    world.analysis("SHARED");
    world.line();
  }

  private static void reviewWithShared(World world) {
    world.review();
    shared(world);
  }

  private static void analysisOtherwise(World world) {
    world.sql.run(
        "insert into analysis_section_text select id, 7, 'Something else.', ?, now()"
            + " from analysis_section where review_id = ?",
        world.scene.lead,
        world.scene.review);
    world.history("line of enquiry", world.line, "TAKE", "Mine.");
  }

  private static void answered(World world) {
    world.sql.run(
        "update line_of_enquiry set state = 'ANSWERED', answer = 'The head.', answered_by = ?,"
            + " version = version + 1 where id = ?",
        world.scene.peer,
        world.line);
  }

  private static void given(World world) {
    world.review();
    world.document();
  }

  private static void otherDocument(World world) {
    world.rewritten("document", "name = 'other.txt', sha256 = 'x'", world.document);
    world.history("document", world.document, "KEEP", "Once more.");
  }
}
