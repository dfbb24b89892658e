package org.lantern.review.schoolcopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.review.SceneTest;

/**
 * An administrator who is tied to a school, its trust or its hub is walled off from its reviews.
 */
@QuarkusTest
class WallTest extends SceneTest {
  private final UUID hub = UUID.randomUUID();
  private final UUID trust = UUID.randomUUID();
  private UUID tied;

  @BeforeEach
  void two_schools_of_one_hub_and_one_trust() {
    scene.reviewIn("DATED");
    tied = scene.somebody("tied", "NETWORK_ADMIN");
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

  private int status() {
    return scene.as("tied").get(scene.path("reviews", scene.review)).statusCode();
  }

  @Test
  void who_works_elsewhere_is_not() {
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void who_works_at_a_school_of_its_hub_is_also_before_the_membership_is_renewed() {
    scene.employed(tied, scene.peersSchool);

    assertThat(status()).isEqualTo(404);
  }

  @Test
  void who_works_at_a_school_of_its_trust_is() {
    scene.employed(tied, scene.elsewhere);

    assertThat(status()).isEqualTo(404);
  }
}
