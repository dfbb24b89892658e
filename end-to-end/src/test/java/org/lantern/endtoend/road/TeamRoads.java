package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Calls;
import org.lantern.endtoend.journey.Days;
import org.lantern.endtoend.journey.StrictCalls;
import org.lantern.platform.Person;

/** A team that does not stay as it was proposed. */
final class TeamRoads {
  private final Ground ground;
  private final Person head;
  private final Person administrator;

  TeamRoads(Ground ground) {
    this.ground = ground;
    this.head = ground.head;
    this.administrator = ground.administrator();
  }

  /** Neither the person nor the rest of the team reads why; somebody else comes. */
  void objectedTo(Person other) {
    ground.trained(other, "PEER");
    String review = ground.teamConfirmed();
    String seat = seatOf(ground.team.peer(), review);
    String objection = ground.staffing.object(head, seat);
    ground.waits(administrator, "objection-to-decide", objection);
    ground.calls.refused(
        ground.team.peer(),
        "reads the objection",
        404,
        ground.api.get(ground.team.peer(), objection));

    ground.staffing.decide(objection, "uphold");

    ground.waits(ground.team.peer(), "seat-withdrawn", seat);
    assertThat(ground.read(ground.team.peer(), seat + "/history").body().toString())
        .doesNotContain("both sides", "applied");
    ground.waits(administrator, "seat-to-fill", review);
    ground.staffing.seat(other, review, "PEER");
    ground.waitsNoMore(administrator, "seat-to-fill", review);
    assertThat(ground.read(head, review).text("state")).isEqualTo("TEAM_CONFIRMED");
  }

  void objectionSetAside() {
    String review = ground.teamConfirmed();
    String objection = ground.staffing.object(head, seatOf(ground.team.peer(), review));

    ground.staffing.decide(objection, "set-aside");

    assertThat(ground.read(head, objection).text("decision")).contains("both sides");
    assertThat(ground.seats(review)).containsOnly("ACCEPTED");
  }

  /** It is said, and the reason remembered, for those who look for somebody again. */
  void declinedAndReplaced(Person other) {
    ground.trained(other, "LEAD");
    String review = ground.dated();
    String seat = ground.staffing.propose(ground.lead(), review, "LEAD");
    ground.staffing.invite(ground.lead(), seat);

    ground.staffing.decline(ground.lead(), seat);

    String candidates = review + "/team/candidates?part=LEAD&size=100";
    assertThat(ground.read(administrator, candidates).body().toString())
        .contains("Declined this review on");
    assertThat(ground.read(administrator, seat + "/history").body().toString())
        .contains("I would like to hear more first.");
    ground.staffing.seat(other, review, "LEAD");
    ground.staffing.seat(ground.team.peer(), review, "PEER");
    ground.staffing.confirm(review);
    assertThat(ground.seats(review)).containsOnlyOnce("DECLINED");
  }

  /** The report goes on under whoever comes in the lead's place. */
  void leadLeavesAfterTheVisit(Person other) {
    ground.trained(other, "LEAD");
    String report = ground.drafted();
    String review = "/api/v1/reviews/" + ground.read(ground.lead(), report).text("reviewId");

    ground.staffing.withdraw(ground.lead(), seatOf(ground.lead(), review));

    ground.waits(administrator, "seat-to-fill", review);
    ground.staffing.seat(other, review, "LEAD");
    ground.reporting.write(other, report, "summary", "A school that talks about learning.");
    ground.calls.refused(
        ground.lead(), "reads the report", 404, ground.api.get(ground.lead(), report));
    ground.reporting.checked(other, ground.assurer(), report);
    ground.reporting.confirmFacts(head, report);
    ground.reporting.finalise(administrator, report);
    assertThat(ground.actions(administrator, report)).contains("CHANGE_AUTHOR");
  }

  /** Whoever had joined is at risk and keeps the days, until somebody takes the place. */
  void tieDeclaredLate(Person other) {
    ground.trained(other, "PEER");
    String review = ground.teamConfirmed();
    String seat = seatOf(ground.team.peer(), review);

    ground.staffing.declareFriendship(ground.team.peer(), seat);

    ground.waits(administrator, "ties-to-weigh", seat);
    ground.preparing.selfEvaluate(head, review);
    ground.staffing.weigh(seat, true);
    ground.waits(administrator, "seat-at-risk", seat);
    ground.calls.refused(
        ground.lead(),
        "marks it ready all the same",
        422,
        ground.api.act(ground.lead(), review, "mark-ready", null));
    String next = replaced(seat, other);
    ground.staffing.invite(other, next);
    ground.staffing.accept(other, next);
    ground.waitsNoMore(administrator, "seat-at-risk", seat);
    ground.preparing.markReady(ground.lead(), review);
  }

  /**
   * @param school another one of the host's trust
   */
  void joinsTheTrust(UUID school) {
    String review = ground.teamConfirmed();
    Person peer = ground.team.peer();
    String seat = seatOf(peer, review);

    ground.calls.make(
        administrator,
        "records where the peer works from today on",
        "/api/v1/employments",
        Map.of("personId", ground.stage.people.id(peer), "schoolId", school, "from", Days.today()));

    ground.waits(administrator, "seat-at-risk", seat);
    Reply risks =
        StrictCalls.await(
            "reads what speaks against the peer",
            () -> ground.read(administrator, seat + "/risks"),
            read -> read.body().toString().contains("OWN_TRUST"));
    assertThat(risks.body().toString()).contains("Fictional Trust");
    assertThat(ground.seats(review)).containsOnlyOnce("AT_RISK");
    assertThat(ground.read(head, review + "/team").body().toString()).doesNotContain("AT_RISK");
  }

  private String replaced(String seat, Person by) {
    Reply made =
        ground
            .api
            .createInPlace(
                administrator,
                seat + "/replace",
                ground.read(administrator, seat).etag(),
                ground.staffing.replacement(by))
            .expect(201);
    ground.calls.tell(administrator, "proposes somebody else in their place", made);
    return "/api/v1/seats/" + made.id();
  }

  /** The path of a live seat, by its person. */
  private String seatOf(Person person, String review) {
    String id = ground.stage.people.id(person).toString();
    for (var seat : ground.read(administrator, review + "/team").body()) {
      if (seat.path("personId").asText().equals(id)) {
        return "/api/v1/seats/" + seat.path("id").asText();
      }
    }
    throw new AssertionError(person.name() + " has no seat in " + Calls.idOf(review));
  }
}
