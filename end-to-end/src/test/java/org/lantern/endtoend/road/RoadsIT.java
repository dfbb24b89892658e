package org.lantern.endtoend.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.endtoend.Api;
import org.lantern.endtoend.TestPlatform;
import org.lantern.endtoend.check.Databases;
import org.lantern.endtoend.journey.StrictCalls;
import org.lantern.endtoend.walk.Stage;
import org.lantern.platform.Person;
import org.lantern.platform.Platform;

/**
 * Every side road of a review, each on a school of its own of one platform: through the gateway,
 * with real tokens and events. The main road is the journey.
 */
class RoadsIT {
  private static final int ROADS = 35;
  private static final int BYSTANDERS = 8;

  /** The place of schools that belong to one trust in the fictional register. */
  private static final int IN_TRUST = 6;

  private static Platform platform;
  private static Api api;
  private static StrictCalls calls;
  private static Stage stage;
  private static Databases databases;
  private static UUID hub;
  private static int walked;
  private static int bystanders;

  @BeforeAll
  static void a_network_with_schools_and_teams() {
    platform = TestPlatform.start();
    api = TestPlatform.api(platform);
    calls = new StrictCalls(api, TestPlatform::tell);
    databases = new Databases(platform);
    stage = new Stage(calls, ROADS + BYSTANDERS, ROADS);
    stage.set(platform, api, TestPlatform.folder());
    hub =
        calls
            .make(stage.administrator, "opens a hub", "/api/v1/hubs", Map.of("name", "North"))
            .id();
  }

  @AfterAll
  static void nothing_was_left_over() {
    try {
      assertThat(platform.review().metrics()).contains("lantern_dead_letters 0.0");
      assertThat(platform.accreditation().metrics()).contains("lantern_dead_letters 0.0");
      assertThat(platform.school().metrics()).contains("lantern_dead_letters 0.0");
    } finally {
      platform.close();
    }
  }

  private static Ground ground() {
    return new Ground(stage, api, calls, databases, walked++, hub);
  }

  /** As the others, at a school of a trust. */
  private static Ground groundInTrust() {
    UUID school = stage.school(0, IN_TRUST);
    return new Ground(stage, api, calls, databases, walked++, hub, school);
  }

  /** Somebody known to the network who has no part in any road so far. */
  private static Person bystander() {
    return stage.heads.get(ROADS + bystanders++);
  }

  @Test
  void a_request_is_waitlisted_and_accepted_later() {
    new AskingRoads(ground()).waitlisted();
  }

  @Test
  void a_request_is_declined_after_all_with_a_reason() {
    new AskingRoads(ground()).declined();
  }

  @Test
  void a_request_is_withdrawn_and_its_days_with_it() {
    new AskingRoads(ground()).withdrawn();
  }

  @Test
  void a_second_request_for_the_same_is_pointed_to_the_first() {
    new AskingRoads(ground()).duplicate();
  }

  @Test
  void days_are_answered_with_other_days() {
    new AskingRoads(ground()).answeredWithOtherDays();
  }

  @Test
  void a_review_is_postponed_and_its_team_kept_for_the_new_days() {
    new PostponedRoads(ground()).teamKept();
  }

  @Test
  void a_review_is_postponed_and_its_team_released() {
    new PostponedRoads(ground()).teamReleased();
  }

  @Test
  void a_review_is_switched_online() {
    new PostponedRoads(ground()).switchedOnline();
  }

  @Test
  void a_review_is_cancelled_with_notice() {
    new PostponedRoads(ground()).cancelled();
  }

  @Test
  void a_review_is_abandoned_on_site() {
    new PostponedRoads(ground()).abandoned();
  }

  @Test
  void a_leadership_review_without_a_scale_is_held_online() throws IOException {
    JsonNode framework =
        new ObjectMapper().readTree(TestPlatform.framework("online-leadership").toFile());
    UUID loaded =
        calls.make(stage.administrator, "loads a framework", "/api/v1/frameworks", framework).id();
    UUID programme =
        stage.programme(Map.of("title", "Leadership online", "usualMode", "ONLINE"), loaded);
    new OnlineRoad(ground(), programme).walk();
  }

  @Test
  void a_head_signs_with_a_note_that_stands_in_the_report() {
    new SigningRoads(ground()).signedWithANote();
  }

  @Test
  void the_delegate_signs_for_the_head() {
    new SigningRoads(ground()).signedByTheDelegate(bystander());
  }

  @Test
  void a_school_that_does_not_sign_is_recorded_as_not_agreeing() {
    new SigningRoads(ground()).recordedAsNotAgreeing();
  }

  @Test
  void a_finding_changed_after_signing_reopens_the_signatures() {
    new SigningRoads(ground()).changedAfterSigning();
  }

  @Test
  void the_quality_check_sends_a_report_back() {
    new CheckingRoads(ground()).sentBack();
  }

  @Test
  void a_comment_on_a_fact_is_answered_and_decided() {
    new CheckingRoads(ground()).commentedAndDecided();
  }

  @Test
  void a_comment_after_the_deadline_is_refused() {
    new CheckingRoads(ground()).tooLate();
  }

  @Test
  void a_dispute_holds_the_report() {
    new CheckingRoads(ground()).disputed();
  }

  @Test
  void a_head_is_replaced_in_the_middle_of_the_check() {
    new CheckingRoads(ground()).headReplaced(bystander());
  }

  @Test
  void a_final_report_is_amended_and_superseded() {
    new EditionRoads(ground()).amendedAndSuperseded();
  }

  @Test
  void a_final_report_is_voided_and_who_opened_it_is_told() {
    new EditionRoads(ground()).voidedWithNotice();
  }

  @Test
  void a_report_is_shared_and_the_head_sees_who_read_it() {
    new EditionRoads(ground()).sharedAndRead(bystander());
  }

  @Test
  void the_school_takes_on_what_the_final_report_recommends() {
    new EditionRoads(ground()).followedUp();
  }

  @Test
  void a_stale_note_comes_back_with_both_texts() {
    new StaleRoads(ground()).note();
  }

  @Test
  void a_stale_finding_comes_back_with_both_texts() {
    new StaleRoads(ground()).finding();
  }

  @Test
  void a_stale_section_comes_back_with_both_texts() {
    new StaleRoads(ground()).section();
  }

  @Test
  void an_administrator_with_a_tie_is_walled_off() {
    new WalledOffRoad(ground()).walk();
  }

  @Test
  void a_school_objects_to_a_reviewer_and_somebody_else_comes() {
    new TeamRoads(ground()).objectedTo(bystander());
  }

  @Test
  void an_objection_is_set_aside_and_the_school_reads_why() {
    new TeamRoads(ground()).objectionSetAside();
  }

  @Test
  void an_invitation_is_declined_and_the_reason_remembered() {
    new TeamRoads(ground()).declinedAndReplaced(bystander());
  }

  @Test
  void a_lead_leaves_after_the_visit_and_another_finishes_the_report() {
    new TeamRoads(ground()).leadLeavesAfterTheVisit(bystander());
  }

  @Test
  void a_tie_that_is_declared_late_is_found_to_bar_and_the_reviewer_is_replaced() {
    new TeamRoads(ground()).tieDeclaredLate(bystander());
  }

  @Test
  void a_reviewer_who_joins_the_hosts_trust_is_at_risk() {
    new TeamRoads(groundInTrust()).joinsTheTrust(stage.school(1, IN_TRUST));
  }

  @Test
  void a_document_is_given_to_the_team_and_taken_back() throws IOException {
    new DocumentRoad(ground(), TestPlatform.folder()).walk();
  }
}
