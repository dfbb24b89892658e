package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Days;
import org.lantern.platform.Person;

/** An administrator with a tie to the school knows nothing of its review; another one acts. */
final class WalledOffRoad {
  private final Ground ground;

  WalledOffRoad(Ground ground) {
    this.ground = ground;
  }

  void walk() {
    Person tied = ground.stage.second;
    String report = ground.inSchoolCheck();
    Reply before = ground.calls.read(tied, "reads the report", report);
    String review = "/api/v1/reviews/" + before.text("reviewId");

    ground.calls.make(
        tied,
        "declares that they advise the school",
        "/api/v1/ties",
        Map.of(
            "personId",
            ground.stage.people.id(tied),
            "kind",
            "PAID_ADVISER",
            "schoolId",
            ground.school,
            "from",
            Days.today()));

    ground.calls.refusedSoon(
        tied, "no longer knows of the report", 404, () -> ground.api.get(tied, report));
    ground.calls.refused(tied, "reads the review", 404, ground.api.get(tied, review));
    ground.calls.refused(
        tied,
        "finalises the report",
        404,
        ground.api.change("POST", tied, report + "/finalise", before.etag(), null));
    ground.calls.refused(
        tied,
        "proposes somebody for the team",
        404,
        ground.api.create(
            tied, "/api/v1/seats", ground.staffing.proposal(ground.team.lead(), review, "LEAD")));
    assertThat(
            ground
                .read(tied, "/api/v1/reviews?schoolId=" + ground.school)
                .body()
                .path("total")
                .asInt())
        .isZero();
    ground.reporting.confirmFacts(ground.head, report);
    ground.reporting.finalise(ground.administrator(), report);
  }
}
