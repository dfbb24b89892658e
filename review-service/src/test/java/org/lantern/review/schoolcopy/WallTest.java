package org.lantern.review.schoolcopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.review.SceneTest;

/**
 * An administrator or a quality assurer who is tied to a school, its trust or its hub is walled off
 * from its reviews.
 */
@QuarkusTest
class WallTest extends SceneTest {
  private final UUID hub = UUID.randomUUID();
  private final UUID trust = UUID.randomUUID();

  @BeforeEach
  void two_schools_of_one_hub_and_one_trust() {
    scene.reviewIn("DATED");
    inHub(scene.school, "2100-01-01");
    inHub(scene.peersSchool, "2022-08-31");
    for (UUID school : new UUID[] {scene.school, scene.elsewhere}) {
      sql.run(
          "update school_copy set trust_id = ?, trust_code = ? where id = ?",
          trust,
          trust.toString(),
          school);
    }
  }

  private void inHub(UUID school, String until) {
    sql.run(
        "insert into membership_copy (id, school_id, hub_id, valid_from, valid_until)"
            + " values (?, ?, ?, date '2021-01-01', ?::date)",
        UUID.randomUUID(),
        school,
        hub,
        until);
  }

  private int statusFor(String part) {
    return scene.as(part).get(scene.path("reviews", scene.review)).statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NETWORK_ADMIN", "QUALITY_ASSURER"})
  void who_works_elsewhere_is_not(String role) {
    scene.somebody("tied", role);

    assertThat(statusFor("tied")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NETWORK_ADMIN", "QUALITY_ASSURER"})
  void who_works_at_a_school_of_its_hub_is_also_before_the_membership_is_renewed(String role) {
    scene.employed(scene.somebody("tied", role), scene.peersSchool);

    assertThat(statusFor("tied")).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NETWORK_ADMIN", "QUALITY_ASSURER"})
  void who_works_at_a_school_of_its_trust_is(String role) {
    scene.employed(scene.somebody("tied", role), scene.elsewhere);

    assertThat(statusFor("tied")).isEqualTo(404);
  }
}
