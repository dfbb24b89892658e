package org.lantern.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kit.inbox.Arriving;
import org.lantern.kit.inbox.EventHandling;
import org.lantern.kit.inbox.Subscription;

/**
 * What school-service tells becomes the copy in every service that reads it: first, again, and
 * older after newer. The services' own tests say which subscription is theirs.
 */
public abstract class SchoolCopyChecks {
  protected static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-000000000001");
  protected static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-000000000002");

  @Inject EventHandling handling;
  @Inject DataSource dataSource;

  protected Sql sql;
  protected Arriving arriving;

  /** The service's subscription to school-service. */
  protected abstract Subscription events();

  @BeforeEach
  void empty_copies() {
    sql = new Sql(dataSource);
    sql.run("truncate " + String.join(", ", events().copyTables()) + ", projection_position");
    arriving = new Arriving(handling, events());
  }

  @Test
  void a_school_is_copied_and_what_is_older_does_not_change_it() {
    arriving.golden("school.school-changed.v1", 2);
    arriving.golden(
        "school.school-changed.v1", 1, text -> text.replace("Fictional Primary", "Former"));

    assertThat(sql.value("select name from school_copy where id = ?", FIRST))
        .isEqualTo("Fictional Primary School");
    assertThat(sql.value("select trust_code from school_copy where id = ?", FIRST))
        .isEqualTo("9001");
  }

  @Test
  void a_person_can_sign_in_before_or_after_their_roles_are_told() {
    arriving.golden("person.roles-changed.v1", 1);
    arriving.golden("person.linked.v1", 2);

    assertThat(sql.value("select person_id from actor_link where link_key = '0123456789abcdef'"))
        .isEqualTo(FIRST);
    assertThat(
            sql.value(
                "select role || ' ' || scope_kind || ' ' || scope_id || ' ' || valid_from || ' '"
                    + " || valid_until from actor_role where person_id = ?",
                FIRST))
        .isEqualTo("HEAD SCHOOL " + SECOND + " 2026-09-01 2027-08-31");
  }

  @Test
  void all_roles_withdrawn_leave_none_and_an_older_event_brings_none_back() {
    UUID granted = arriving.golden("person.roles-changed.v1", 1);
    arriving.golden(
        "person.roles-changed.v1",
        2,
        text -> "{\"personId\":\"%s\",\"roles\":[]}".formatted(FIRST));

    arriving.again(granted, "person.roles-changed.v1", 1, text -> text);

    assertThat(sql.value("select count(*) from actor_role")).isEqualTo(0L);
  }

  @Test
  void employers_are_replaced_as_a_whole_even_of_schools_nobody_told_of() {
    arriving.golden("person.employments-changed.v1", 1);
    UUID other = UUID.randomUUID();
    arriving.golden(
        "person.employments-changed.v1",
        2,
        text -> text.replace(SECOND.toString(), other.toString()));

    assertThat(sql.rows("select school_id from employment_copy"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("school_id", other));
  }

  @Test
  void ties_are_replaced_as_a_whole() {
    arriving.golden("person.ties-changed.v1", 1);

    arriving.golden(
        "person.ties-changed.v1", 2, text -> "{\"personId\":\"%s\",\"ties\":[]}".formatted(FIRST));

    assertThat(sql.value("select count(*) from tie_copy")).isEqualTo(0L);
  }

  @Test
  void a_membership_that_was_withdrawn_stays_so_whatever_is_told_later_of_before() {
    arriving.golden("school.membership-withdrawn.v1", 2);

    arriving.golden("school.membership-started.v1", 1);

    assertThat(sql.value("select state from membership_copy")).isEqualTo("WITHDRAWN");
  }

  private void tell(String type, UUID person, long sequence, String rest) {
    arriving.golden(type, sequence, text -> "{\"personId\":\"%s\",%s}".formatted(person, rest));
  }

  private static String tie(UUID id) {
    return "{\"tieId\":\"%s\",\"schoolId\":\"%s\",\"from\":\"2026-09-01\"}".formatted(id, FIRST);
  }

  @Test
  void a_sign_in_that_went_over_to_another_person_is_theirs_in_whatever_order_it_is_told() {
    tell("person.linked.v1", SECOND, 1, "\"linkKeys\":[\"own\",\"moved\"]");
    tell("person.linked.v1", FIRST, 1, "\"linkKeys\":[\"moved\"]");

    tell("person.linked.v1", FIRST, 2, "\"linkKeys\":[]");

    assertThat(sql.rows("select link_key, person_id from actor_link"))
        .extracting(row -> row.get("link_key") + " " + row.get("person_id"))
        .containsExactlyInAnyOrder("own " + SECOND, "moved " + SECOND);
  }

  @Test
  void a_tie_that_went_over_to_another_person_is_theirs_in_whatever_order_it_is_told() {
    UUID moved = UUID.randomUUID();
    tell("person.ties-changed.v1", SECOND, 1, "\"ties\":[" + tie(moved) + "]");
    tell("person.ties-changed.v1", FIRST, 1, "\"ties\":[" + tie(moved) + "]");

    tell("person.ties-changed.v1", FIRST, 2, "\"ties\":[]");

    assertThat(sql.rows("select person_id from tie_copy where id = ?", moved))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("person_id", SECOND));
  }

  @Test
  void merges_of_merged_people_lead_to_the_last_in_whatever_order_they_are_told() {
    UUID third = UUID.randomUUID();
    tell("person.merged.v1", SECOND, 1, "\"intoId\":\"%s\"".formatted(third));

    tell("person.merged.v1", FIRST, 1, "\"intoId\":\"%s\"".formatted(SECOND));

    assertThat(sql.rows("select distinct into_id from person_merge_copy"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("into_id", third));
  }
}
