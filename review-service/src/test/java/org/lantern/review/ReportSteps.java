package org.lantern.review;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** What people do with the report of a scene on its way, step by step. */
public final class ReportSteps {
  public static final String TICKED =
      """
      {"items":[{"code":"evidence","ticked":true},{"code":"estimates","ticked":true},
       {"code":"no-names","ticked":true},{"code":"tone","ticked":true},
       {"code":"plain-english","ticked":true},{"code":"length","ticked":true}]}
      """;

  private final Scene scene;
  private final UUID report;

  public ReportSteps(Scene scene) {
    this(scene, scene.report);
  }

  public ReportSteps(Scene scene, UUID report) {
    this.scene = scene;
    this.report = report;
  }

  public String path() {
    return scene.path("reports", report);
  }

  public ReportSteps submitted() {
    moved("lead", "submit", null, "QUALITY_CHECK");
    return this;
  }

  /** The assurer ticks the whole list. */
  public ReportSteps ticked() {
    String list = path() + "/checklist";
    String etag = scene.as("assurer").get(list).header("ETag");
    scene.as("assurer").put(list, TICKED, etag).then().statusCode(200);
    return this;
  }

  public ReportSteps released() {
    ticked();
    moved("assurer", "release", null, "SCHOOL_CHECK");
    return this;
  }

  public ReportSteps confirmed() {
    moved("head", "confirm-facts", null, "SCHOOL_CHECK");
    return this;
  }

  public ReportSteps finalised() {
    moved("administrator", "finalise", null, "FINAL");
    return this;
  }

  public ValidatableResponse moved(String part, String verb, String body, String to) {
    return scene.as(part).act(path(), verb, body).then().statusCode(200).body("state", equalTo(to));
  }

  /** A comment of the head on a fact in the summary. */
  public String commentOnFact() {
    return scene
        .as("head")
        .create(
            path() + "/comments",
            "{\"section\":\"summary\",\"passage\":\"A summary.\",\"nature\":\"FACT\",\"text\":\"14 classes.\"}")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public void proposed(String comment) {
    scene
        .as("lead")
        .act(
            path() + "/comments/" + comment,
            "propose",
            "{\"outcome\":\"ACCEPTED\",\"answer\":\"Put right.\",\"evidence\":\"The timetable.\"}",
            "\"0\"")
        .then()
        .statusCode(200);
  }

  public ValidatableResponse decided(String part, String comment) {
    return scene
        .as(part)
        .act(
            path() + "/comments/" + comment,
            "decide",
            "{\"outcome\":\"ACCEPTED\",\"words\":\"So it is.\"}",
            "\"1\"")
        .then();
  }
}
