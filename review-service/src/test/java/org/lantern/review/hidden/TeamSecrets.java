package org.lantern.review.hidden;

import java.util.List;

/** How a team came about: who was thought of, what spoke against whom, and why. */
final class TeamSecrets {
  private static final String[] SEAT = {
    "/seats/{id}", "/seats/{id}/history", "/reviews/{id}/team", "/reviews/{id}", "/reviews"
  };

  /** All who see the team but do not put it together. */
  private static final String OTHERS = "assurer, head, lead, peer, shadow";

  private TeamSecrets() {}

  static List<Secret> all() {
    return List.of(
        Secret.of("a rule that was passed over, and why", World::passedOver)
            .given(TeamSecrets::invited)
            .hiddenFrom(OTHERS + ", invited", "/seats/{id}/passed-over")
            .hiddenFrom(OTHERS, SEAT)
            .hiddenFrom("invited", "/seats/{id}", "/seats/{id}/history", "/seats")
            .seenBy("administrator", "/seats/{id}/passed-over"),
        Secret.of("what speaks against somebody on the team", TeamSecrets::barred)
            .given(TeamSecrets::invited)
            .hiddenFrom(OTHERS + ", invited", "/seats/{id}/risks", "/reviews/{id}/team/candidates")
            .hiddenFrom(OTHERS, SEAT)
            .hiddenFrom("lead, peer, shadow, head", "/reviews/{id}/readiness")
            .seenBy("administrator", "/seats/{id}/risks", "/reviews/{id}/team/candidates"),
        Secret.of("ties that somebody declared", World::declaredTie)
            .given(TeamSecrets::invited)
            .hiddenFrom(OTHERS, "/seats/{id}/declaration")
            .hiddenFrom(OTHERS, SEAT)
            .seenBy("administrator, invited", "/seats/{id}/declaration"),
        Secret.of("an objection to somebody, and why", World::objection)
            .given(TeamSecrets::invited)
            .hiddenFrom("assurer, lead, peer, shadow, invited", "/reviews/{id}/objections")
            .notThereFor("assurer, lead, peer, shadow, invited", "/objections/{id}")
            .hiddenFrom("assurer, lead, peer, shadow", SEAT)
            .hiddenFrom("invited", "/seats/{id}", "/seats/{id}/history", "/seats")
            .seenBy("head, administrator", "/reviews/{id}/objections", "/objections/{id}"),
        Secret.of("what an objection says", TeamSecrets::otherObjection)
            .given(TeamSecrets::objected)
            .hiddenFrom("assurer, lead, peer, shadow, invited", "/reviews/{id}/objections")
            .hiddenFrom("assurer, lead, peer, shadow, invited", "/objections/{id}")
            .seenBy("head, administrator", "/reviews/{id}/objections", "/objections/{id}"),
        Secret.of("somebody thought of and not asked yet", World::proposal)
            .given(World::review)
            .hiddenFrom(OTHERS, "/reviews/{id}/team", "/reviews/{id}", "/reviews")
            .hiddenFrom("invited", "/seats", "/reviews/{id}/team", "/reviews/{id}", "/reviews")
            .notThereFor(OTHERS, "/seats/{id}", "/seats/{id}/history")
            .seenBy("administrator", "/reviews/{id}/team", "/seats/{id}"),
        Secret.of("who does not come because of what", TeamSecrets::withdrawn)
            .given(TeamSecrets::declined)
            .hiddenFrom(OTHERS, SEAT)
            .seenBy("administrator", "/seats/{id}", "/seats/{id}/history"),
        Secret.of("that somebody's seat is at risk", TeamSecrets::atRisk)
            .given(TeamSecrets::invited)
            .hiddenFrom(OTHERS, SEAT)
            .seenBy("administrator, invited", "/seats/{id}"));
  }

  private static void invited(World world) {
    world.review();
    world.invitation();
    world.history("seat", world.seat, "INVITE", "Free that day.");
  }

  private static void objected(World world) {
    invited(world);
    world.objection();
  }

  private static void otherObjection(World world) {
    world.rewritten("objection", "reason = 'A cousin.', state = 'RAISED'", world.objection);
  }

  private static void declined(World world) {
    invited(world);
    world.rewritten("seat", "state = 'DECLINED'", world.seat);
  }

  /** The other way not to come, as it would have stood from the start. */
  private static void withdrawn(World world) {
    world.sql.run("update seat set state = 'WITHDRAWN' where id = ?", world.seat);
    world.history("seat", world.seat, "WITHDRAW", "A sister teaches there.");
  }

  private static void atRisk(World world) {
    world.rewritten("seat", "state = 'AT_RISK', stood = 'INVITED'", world.seat);
    world.history("seat", world.seat, "PUT_AT_RISK", "Works there now.");
  }

  private static void barred(World world) {
    world.scene.employed(world.invited, world.scene.peersSchool);
    world.scene.trained(world.invited, "PEER");
  }
}
