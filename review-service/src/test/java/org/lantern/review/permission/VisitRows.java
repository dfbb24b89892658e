package org.lantern.review.permission;

import org.lantern.kit.testing.PermissionMatrix;

/** Evidence, the timetable, and findings until they are signed. */
final class VisitRows {
  private VisitRows() {}

  static void in(PermissionMatrix matrix, MatrixScene at) {
    matrix
        .operation(
            "GET /api/v1/evidence-notes", "/api/v1/evidence-notes?reviewId=" + at.review, null)
        .operation("GET /api/v1/evidence-notes/{id}", "/api/v1/evidence-notes/" + at.note, null)
        .operation(
            "PUT /api/v1/evidence-notes/{id}",
            "/api/v1/evidence-notes/" + at.note,
            "{\"reviewId\":\"%s\",\"kind\":\"DATA\",\"component\":\"leadership\",\"seenOn\":\"2026-01-01\",\"text\":\"other\"}"
                .formatted(at.review))
        .operation("DELETE /api/v1/evidence-notes/{id}", "/api/v1/evidence-notes/" + at.note, null)
        .operation(
            "GET /api/v1/reviews/{id}/activities",
            "/api/v1/reviews/" + at.review + "/activities",
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/activities/{activityId}",
            "/api/v1/reviews/" + at.review + "/activities/" + at.activity,
            "{\"day\":\"2026-01-01\",\"partOfDay\":\"AFTERNOON\",\"kind\":\"DATA_MEETING\",\"visitorIds\":[],\"components\":[]}")
        .operation(
            "DELETE /api/v1/reviews/{id}/activities/{activityId}",
            "/api/v1/reviews/" + at.review + "/activities/" + at.activity,
            null)
        .operation(
            "GET /api/v1/reviews/{id}/daily-summaries",
            "/api/v1/reviews/" + at.review + "/daily-summaries",
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/daily-summaries/{day}",
            "/api/v1/reviews/" + at.review + "/daily-summaries/2026-01-01",
            "{\"text\":\"x\"}")
        .operation(
            "PUT /api/v1/reviews/{id}/daily-summaries/{day}/reply",
            "/api/v1/reviews/" + at.review + "/daily-summaries/2026-01-01/reply",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/findings", "/api/v1/reviews/" + at.review + "/findings", null)
        .operation(
            "POST /api/v1/reviews/{id}/findings",
            "/api/v1/reviews/" + at.review + "/findings",
            "{\"component\":\"leadership\",\"kind\":\"WENT_WELL\",\"text\":\"x\",\"noteIds\":[\"%s\"]}"
                .formatted(at.note))
        .operation(
            "PUT /api/v1/reviews/{id}/findings/{findingId}",
            "/api/v1/reviews/" + at.review + "/findings/" + at.finding,
            "{\"component\":\"leadership\",\"kind\":\"WENT_WELL\",\"text\":\"x\",\"noteIds\":[\"%s\"]}"
                .formatted(at.note))
        .operation(
            "DELETE /api/v1/reviews/{id}/findings/{findingId}",
            "/api/v1/reviews/" + at.review + "/findings/" + at.finding,
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/findings/order/{component}",
            "/api/v1/reviews/" + at.review + "/findings/order/leadership",
            "{\"findingIds\":[\"%s\"]}".formatted(at.finding))
        .operation(
            "PUT /api/v1/reviews/{id}/findings/estimates/{component}",
            "/api/v1/reviews/" + at.review + "/findings/estimates/leadership",
            "{\"level\":\"leading\"}")
        .operation(
            "PUT /api/v1/reviews/{id}/findings/practice-evaluations/{practiceId}",
            "/api/v1/reviews/" + at.review + "/findings/practice-evaluations/" + at.practice,
            "{\"recommended\":true,\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/findings/sign",
            "/api/v1/reviews/" + at.review + "/findings/sign",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/findings/record-not-agreeing",
            "/api/v1/reviews/" + at.review + "/findings/record-not-agreeing",
            "{\"reason\":\"x\"}");
  }
}
