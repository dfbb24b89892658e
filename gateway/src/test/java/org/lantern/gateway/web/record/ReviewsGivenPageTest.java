package org.lantern.gateway.web.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.lantern.gateway.Upstreams;

@QuarkusTest
@QuarkusTestResource(value = Upstreams.class, restrictToAnnotatedClass = true)
class ReviewsGivenPageTest {
  private static final String WHOLE =
      """
      {"personId":"p","asOf":"2026-11-29","days":4.5,"reviews":[
        {"reviewId":"r","schoolName":"Ash & Elm <School>","programme":"Whole school",
         "season":"2026/27","part":"LEAD","days":["2026-10-05","2026-10-06"],"length":2.0,
         "state":"FINDINGS_AGREED","closed":true},
        {"reviewId":"s","schoolName":null,"programme":"Whole school","season":"2025/26",
         "part":"PEER","days":["2026-03-04"],"length":1.0,"state":"ABANDONED","closed":false},
        {"reviewId":"t","schoolName":"Oak School","programme":"Online","season":"2025/26",
         "part":"PEER","days":["2026-02-02"],"length":2.5,"state":"IN_PROGRESS","closed":false},
        {"reviewId":"u","schoolName":"Elm School","programme":"Online","season":"2025/26",
         "part":"SHADOW","days":["2026-01-12"],"length":1.0,"state":"FINDINGS_AGREED","closed":true}],
       "qualifications":[{"programme":"Whole school","part":"LEAD","phase":null,"until":"2027-08-31"},
        {"programme":"Online","part":"PEER","phase":"ALL_THROUGH","until":"2027-08-31"}],
       "training":[{"programme":"Whole school","kind":"OBSERVED_LEAD","heldOn":"2025-01-09"}]}
      """;

  @Inject ObjectMapper json;

  private String page(String record) throws JsonProcessingException {
    var read = json.readValue(record, ReviewsGiven.Record.class);
    return ReviewsGivenPage.Templates.reviewsGiven(new ReviewsGiven("Mo Fictional", read)).render();
  }

  @Test
  void every_review_is_a_row_with_its_school_days_part_programme_and_standing()
      throws JsonProcessingException {
    assertThat(page(WHOLE))
        .contains("<h1>Reviews given by Mo Fictional</h1>")
        .contains(
            "4.5 days in 2 reviews, without visits that stopped on site or were shadowed.",
            "<td>12 January 2026</td><td>Shadow</td>")
        .contains(
            "<tr><th scope=\"row\">Ash &amp; Elm &lt;School&gt;</th>"
                + "<td>5 October 2026, 6 October 2026</td><td>Lead</td>"
                + "<td>Whole school, 2026/27</td><td>2</td><td>Closed</td></tr>")
        .contains("<th scope=\"row\">A school not known here yet</th>")
        .contains("<td>1</td><td>Stopped on site</td>")
        .contains("<td>2.5</td><td>Not closed yet</td>");
  }

  @Test
  void qualifications_and_training_are_in_words() throws JsonProcessingException {
    assertThat(page(WHOLE))
        .contains("<li>Whole school: Lead, for every phase, until 31 August 2027</li>")
        .contains("<li>Online: Peer, for the phase all through, until 31 August 2027</li>")
        .contains("<li>Whole school: Observed lead on 9 January 2025</li>");
  }

  @Test
  void who_has_given_none_reads_so() throws JsonProcessingException {
    assertThat(
            page(
                "{\"asOf\":\"2026-11-29\",\"days\":0,\"reviews\":[],\"qualifications\":[],"
                    + "\"training\":[]}"))
        .contains("0 days in 0 reviews", "No review whose visit has begun.", "None is recorded.");
  }

  @Test
  void it_works_without_scripts_and_prints_without_what_is_for_the_screen()
      throws JsonProcessingException {
    assertThat(page(WHOLE)).doesNotContain("<script", "style=", "onclick");
    String styles = given().get("/assets/lantern.css").then().statusCode(200).extract().asString();
    assertThat(styles)
        .contains("@media print")
        .contains("header, .skip, .screen-only { display: none; }");
  }

  @Test
  void without_signing_in_nothing_is_shown() {
    int status = given().redirects().follow(false).get("/reviews-given").statusCode();

    assertThat(status).isNotEqualTo(200).isNotEqualTo(404);
  }
}
