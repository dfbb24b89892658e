package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.lantern.endtoend.Reply;
import org.lantern.endtoend.journey.Calls;
import org.lantern.endtoend.journey.Days;
import org.lantern.platform.Person;

/** What becomes of a request that is not simply accepted. */
final class AskingRoads {
  private final Ground ground;
  private final Person head;
  private final Person administrator;

  AskingRoads(Ground ground) {
    this.ground = ground;
    this.head = ground.head;
    this.administrator = ground.administrator();
  }

  void waitlisted() {
    String request = asked();
    ground.waits(administrator, "request-to-answer", request);

    ground.asking.waitlist(administrator, request);

    ground.waitsNoMore(administrator, "request-to-answer", request);
    ground.asking.accept(administrator, request);
    ground.waits(administrator, "days-to-offer", request);
    assertThat(ground.actions(head, request)).containsExactly("REQUEST", "WAITLIST", "ACCEPT");
  }

  void declined() {
    String request = ground.accepted();

    ground.asking.decline(administrator, request);

    ground.waitsNoMore(administrator, "days-to-offer", request);
    assertThat(ground.read(head, request + "/history").body().toString())
        .contains("There is no room this season.");
    ground.calls.refused(
        administrator,
        "offers days all the same",
        422,
        ground.api.create(
            administrator,
            "/api/v1/day-offers",
            Map.of("requestId", Calls.idOf(request), "days", Ground.today())));
  }

  void withdrawn() {
    String request = ground.accepted();
    String offer = ground.asking.offer(administrator, request, Ground.inDays(5));
    ground.waits(head, "days-to-confirm", offer);

    ground.asking.withdraw(head, request);

    assertThat(ground.read(head, offer).text("state")).isEqualTo("WITHDRAWN");
    ground.waitsNoMore(head, "days-to-confirm", offer);
  }

  /**
   * The same twice is refused with where the first is; another in the same month is remarked on.
   */
  void duplicate() {
    String request = asked();

    Reply again =
        ground.calls.refused(
            head,
            "requests the same again",
            409,
            ground.api.create(
                head,
                "/api/v1/requests",
                Map.of("schoolId", ground.school, "programmeId", ground.programme, "wishes", "")));

    assertThat(again.sentence()).contains("/requests/" + Calls.idOf(request));
    String other =
        ground.asking.request(head, ground.school, ground.stage.programmes.get(1), Map.of());
    assertThat(ground.read(administrator, other).body().path("remarks").toString())
        .contains("The school has also asked for Programme 0");
  }

  void answeredWithOtherDays() {
    String request = ground.accepted();
    String offer = ground.asking.offer(administrator, request, Ground.inDays(5));

    ground.asking.answer(head, offer, Ground.inDays(9));

    ground.waits(administrator, "days-to-offer", request);
    assertThat(ground.read(administrator, offer).body().path("answer").path("days").toString())
        .contains(Days.today().plusDays(9).toString());
    ground.asking.confirm(head, ground.asking.offer(administrator, request, Ground.inDays(9)));
    String review = ground.asking.review(head, ground.school, request);
    assertThat(ground.read(head, review).body().path("days").toString())
        .contains(Days.today().plusDays(9).toString());
  }

  private String asked() {
    return ground.asking.request(head, ground.school, ground.programme, Map.of());
  }
}
