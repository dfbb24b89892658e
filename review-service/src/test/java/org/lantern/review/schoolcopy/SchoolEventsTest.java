package org.lantern.review.schoolcopy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Subscription;
import org.lantern.kit.testing.SchoolCopyChecks;
import org.lantern.kit.testing.ServiceResource;

@QuarkusTest
@QuarkusTestResource(ServiceResource.class)
class SchoolEventsTest extends SchoolCopyChecks {
  @Inject SchoolEvents events;

  @Override
  protected Subscription events() {
    return events;
  }

  @Test
  void a_calendar_is_copied_as_a_whole_and_the_next_one_takes_its_place() {
    arriving.golden("school.calendar-changed.v1", 1);
    arriving.golden(
        "school.calendar-changed.v1", 2, text -> text.replace("2026-12-18", "2026-12-11"));

    assertThat(
            sql.value(
                "select c.school_id || ' ' || e.kind || ' ' || e.valid_from || ' ' || e.valid_until"
                    + " from calendar_copy c join calendar_copy_entry e on e.calendar_id = c.id"))
        .isEqualTo(SECOND + " TERM 2026-09-01 2026-12-11");
  }

  @Test
  void a_theme_is_copied_with_what_it_was_merged_into() {
    arriving.golden("school.theme-changed.v1", 2);
    arriving.golden(
        "school.theme-changed.v1", 1, text -> text.replace("Early reading", "Earlier reading"));

    assertThat(sql.value("select name || ' ' || merged_into from theme_copy where id = ?", FIRST))
        .isEqualTo("Early reading " + SECOND);
  }

  @Test
  void a_hub_is_copied_with_the_name_it_has_now() {
    arriving.golden(
        "school.hub-renamed.v1", 2, text -> text.replace("Fictional Hub", "Renamed Hub"));
    arriving.golden("school.hub-opened.v1", 1);
    assertThat(sql.value("select name from hub_copy where id = ?", FIRST)).isEqualTo("Renamed Hub");

    arriving.golden("school.hub-closed.v1", 3);

    assertThat(sql.value("select name from hub_copy where id = ?", FIRST))
        .isEqualTo("Fictional Hub");
  }

  @Test
  void a_membership_is_copied_once() {
    UUID event = arriving.golden("school.membership-started.v1", 1);
    arriving.again(event, "school.membership-started.v1", 1, text -> text);

    assertThat(
            sql.value(
                "select school_id || ' ' || valid_from || ' ' || valid_until from membership_copy"))
        .isEqualTo(SECOND + " 2026-09-01 2027-08-31");
  }

  @Test
  void what_hub_and_network_may_read_is_copied_with_the_agreement() {
    arriving.golden("school.membership-agreed.v1", 2);

    assertThat(sql.value("select hub_reads || ' ' || network_reads from membership_copy"))
        .isEqualTo("REPORT SUMMARY");
  }

  @Test
  void the_phase_of_a_school_is_copied_in_the_words_of_whichever_time() {
    arriving.golden("school.school-changed.v1", 1);

    assertThat(sql.value("select phase from school_copy where id = ?", FIRST)).isEqualTo("PRIMARY");
  }

  @Test
  void where_somebody_sets_out_is_copied_and_taken_back() {
    arriving.golden("person.base-changed.v1", 1);
    assertThat(sql.value("select near_school_id from base_copy where person_id = ?", FIRST))
        .isEqualTo(SECOND);

    arriving.golden(
        "person.base-changed.v1", 2, text -> text.replace("\"" + SECOND + "\"", "null"));

    assertThat(sql.value("select near_school_id from base_copy where person_id = ?", FIRST))
        .isNull();
  }
}
