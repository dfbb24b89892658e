package org.lantern.review.permission;

import org.lantern.kit.testing.PermissionMatrix;

/** A report with its checks, its readers, and what was said about the people. */
final class ReportRows {
  private ReportRows() {}

  static void in(PermissionMatrix matrix, MatrixScene at) {
    matrix
        .operation(
            "GET /api/v1/reviews/{id}/report", "/api/v1/reviews/" + at.review + "/report", null)
        .operation("GET /api/v1/reports/{id}", "/api/v1/reports/" + at.report, null)
        .operation(
            "GET /api/v1/reports/{id}/history", "/api/v1/reports/" + at.report + "/history", null)
        .operation("GET /api/v1/reports", "/api/v1/reports", null)
        .operation(
            "POST /api/v1/reports/{id}/submit",
            "/api/v1/reports/" + at.report + "/submit",
            "{\"despiteOpenComments\":true}")
        .operation(
            "POST /api/v1/reports/{id}/send-back",
            "/api/v1/reports/" + at.report + "/send-back",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/release", "/api/v1/reports/" + at.report + "/release", null)
        .operation(
            "POST /api/v1/reports/{id}/take-over",
            "/api/v1/reports/" + at.report + "/take-over",
            null)
        .operation(
            "POST /api/v1/reports/{id}/confirm-facts",
            "/api/v1/reports/" + at.report + "/confirm-facts",
            null)
        .operation(
            "POST /api/v1/reports/{id}/finalise",
            "/api/v1/reports/" + at.report + "/finalise",
            null)
        .operation(
            "POST /api/v1/reports/{id}/amend",
            "/api/v1/reports/" + at.report + "/amend",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/void",
            "/api/v1/reports/" + at.report + "/void",
            "{\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/sections", "/api/v1/reports/" + at.report + "/sections", null)
        .operation(
            "GET /api/v1/reports/{id}/sections/{code}",
            "/api/v1/reports/" + at.report + "/sections/summary",
            null)
        .operation(
            "PUT /api/v1/reports/{id}/sections/{code}",
            "/api/v1/reports/" + at.report + "/sections/summary",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/sections/{code}/texts",
            "/api/v1/reports/" + at.report + "/sections/summary/texts",
            null)
        .operation(
            "GET /api/v1/reports/{id}/sections/{code}/differences",
            "/api/v1/reports/" + at.report + "/sections/summary/differences?from=0&to=0",
            null)
        .operation(
            "GET /api/v1/reports/{id}/differences",
            "/api/v1/reports/" + at.report + "/differences?with=" + at.report,
            null)
        .operation(
            "GET /api/v1/reports/{id}/draft-comments",
            "/api/v1/reports/" + at.report + "/draft-comments",
            null)
        .operation(
            "POST /api/v1/reports/{id}/draft-comments",
            "/api/v1/reports/" + at.report + "/draft-comments",
            "{\"section\":\"summary\",\"text\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/draft-comments/{commentId}/resolve",
            "/api/v1/reports/" + at.report + "/draft-comments/" + at.draftComment + "/resolve",
            null)
        .operation(
            "GET /api/v1/reports/{id}/checklist",
            "/api/v1/reports/" + at.report + "/checklist",
            null)
        .operation(
            "PUT /api/v1/reports/{id}/checklist",
            "/api/v1/reports/" + at.report + "/checklist",
            "{\"items\":[]}")
        .operation(
            "GET /api/v1/reports/{id}/comments", "/api/v1/reports/" + at.report + "/comments", null)
        .operation(
            "POST /api/v1/reports/{id}/comments",
            "/api/v1/reports/" + at.report + "/comments",
            "{\"section\":\"summary\",\"nature\":\"FACT\",\"text\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/comments/{commentId}/propose",
            "/api/v1/reports/" + at.report + "/comments/" + at.comment + "/propose",
            "{\"outcome\":\"PARTLY\",\"answer\":\"x\",\"evidence\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/comments/{commentId}/decide",
            "/api/v1/reports/" + at.report + "/comments/" + at.comment + "/decide",
            "{\"outcome\":\"PARTLY\",\"words\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/response", "/api/v1/reports/" + at.report + "/response", null)
        .operation(
            "PUT /api/v1/reports/{id}/response",
            "/api/v1/reports/" + at.report + "/response",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/disputes", "/api/v1/reports/" + at.report + "/disputes", null)
        .operation(
            "POST /api/v1/reports/{id}/dispute",
            "/api/v1/reports/" + at.report + "/dispute",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reports/{id}/lift-dispute",
            "/api/v1/reports/" + at.report + "/lift-dispute",
            "{\"outcome\":\"x\"}")
        .operation(
            "GET /api/v1/reports/{id}/sharing", "/api/v1/reports/" + at.report + "/sharing", null)
        .operation(
            "PUT /api/v1/reports/{id}/sharing",
            "/api/v1/reports/" + at.report + "/sharing",
            "{\"choice\":\"LEADERSHIP_ONLY\"}")
        .operation(
            "GET /api/v1/reports/{id}/readers", "/api/v1/reports/" + at.report + "/readers", null)
        .operation(
            "GET /api/v1/reviews/{id}/feedback", "/api/v1/reviews/" + at.review + "/feedback", null)
        .operation(
            "PUT /api/v1/reviews/{id}/feedback/{personId}",
            "/api/v1/reviews/" + at.review + "/feedback/" + at.peer,
            "{\"wentWell\":\"x\",\"evenBetterIf\":\"\"}");
  }
}
