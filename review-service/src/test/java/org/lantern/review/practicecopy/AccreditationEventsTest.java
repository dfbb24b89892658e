package org.lantern.review.practicecopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.testing.ServiceResource;
import org.lantern.kit.testing.Sql;

/** A nominated practice is known here before or after its review is. */
@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class AccreditationEventsTest {
  private static final String NOMINATED = "accreditation.practice-nominated.v1";

  @Inject AccreditationEvents events;
  @Inject EventHandling handling;
  @Inject DataSource dataSource;

  private Sql sql;
  private Arriving arriving;

  @BeforeEach
  void no_practice() {
    sql = new Sql(dataSource);
    sql.run("truncate practice_copy, accreditation_copy, projection_position");
    arriving = new Arriving(handling, events);
  }

  @Test
  void a_practice_is_kept_under_a_review_nobody_knows_yet() {
    UUID event = arriving.golden(NOMINATED, 1);
    arriving.again(event, NOMINATED, 1, text -> text);

    assertThat(sql.value("select title || ' ' || review_id from practice_copy"))
        .isEqualTo("Reading aloud 01900000-0000-7000-8000-000000000003");
  }

  @Test
  void an_accreditation_is_copied_with_its_days() {
    UUID event = arriving.golden("accreditation.granted.v1", 1);
    arriving.again(event, "accreditation.granted.v1", 1, text -> text);
    arriving.golden("accreditation.listed.v1", 2, text -> text.replace("2029-11-20", "2029-12-31"));

    assertThat(
            sql.value(
                "select practice_id || ' ' || state || ' ' || valid_from || ' ' || valid_until"
                    + " from accreditation_copy"))
        .isEqualTo("01900000-0000-7000-8000-000000000002 VALID 2026-11-20 2029-12-31");
  }

  @Test
  void an_older_title_does_not_come_back() {
    arriving.golden(NOMINATED, 2, text -> text.replace("Reading aloud", "Reading daily"));
    arriving.golden(NOMINATED, 1);

    assertThat(sql.value("select title from practice_copy")).isEqualTo("Reading daily");
  }
}
