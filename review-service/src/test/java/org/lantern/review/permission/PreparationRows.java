package org.lantern.review.permission;

import org.lantern.kit.testing.PermissionMatrix;

/** What is prepared: self-evaluation, documents, analysis, lines of enquiry, the plan. */
final class PreparationRows {
  private PreparationRows() {}

  static void in(PermissionMatrix matrix, MatrixScene at) {
    matrix
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation",
            "/api/v1/reviews/" + at.review + "/self-evaluation",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation/history",
            "/api/v1/reviews/" + at.review + "/self-evaluation/history",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/file",
            "/api/v1/reviews/" + at.review + "/self-evaluation/file",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/take-back",
            "/api/v1/reviews/" + at.review + "/self-evaluation/take-back",
            null)
        .operation("GET /api/v1/reviews/{id}/self-evaluation/sections/{code}", at.section(), null)
        .operation(
            "PUT /api/v1/reviews/{id}/self-evaluation/sections/{code}",
            at.section(),
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/self-evaluation/sections/{code}/texts",
            at.section() + "/texts",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/sections/{code}/give",
            at.section() + "/give",
            "{}")
        .operation(
            "POST /api/v1/reviews/{id}/self-evaluation/sections/{code}/mark-ready",
            at.section() + "/mark-ready",
            null)
        .operation("GET /api/v1/documents", "/api/v1/documents?reviewId=" + at.review, null)
        .operation(
            "PUT /api/v1/documents/{id}",
            "/api/v1/documents/" + at.document + "?name=x.txt&reviewId=" + at.review,
            "application/octet-stream",
            new byte[] {'B'})
        .operation("GET /api/v1/documents/{id}", "/api/v1/documents/" + at.document, null)
        .operation(
            "GET /api/v1/documents/{id}/content",
            "/api/v1/documents/" + at.document + "/content",
            null)
        .operation(
            "GET /api/v1/documents/{id}/history",
            "/api/v1/documents/" + at.document + "/history",
            null)
        .operation(
            "POST /api/v1/documents/{id}/remove",
            "/api/v1/documents/" + at.document + "/remove",
            "{\"neverWritten\":false,\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/analysis", "/api/v1/reviews/" + at.review + "/analysis", null)
        .operation(
            "GET /api/v1/reviews/{id}/analysis/history",
            "/api/v1/reviews/" + at.review + "/analysis/history",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/analysis/share",
            "/api/v1/reviews/" + at.review + "/analysis/share",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/analysis/sections/{code}",
            "/api/v1/reviews/" + at.review + "/analysis/sections/since-last",
            null)
        .operation(
            "PUT /api/v1/reviews/{id}/analysis/sections/{code}",
            "/api/v1/reviews/" + at.review + "/analysis/sections/since-last",
            "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/analysis/sections/{code}/texts",
            "/api/v1/reviews/" + at.review + "/analysis/sections/since-last/texts",
            null)
        .operation("GET /api/v1/reviews/{id}/lines-of-enquiry", at.lines(), null)
        .operation(
            "PUT /api/v1/reviews/{id}/lines-of-enquiry/{lineId}",
            at.lines() + "/" + at.line,
            "{\"component\":\"leadership\",\"question\":\"y\",\"evidence\":\"\"}")
        .operation(
            "DELETE /api/v1/reviews/{id}/lines-of-enquiry/{lineId}",
            at.lines() + "/" + at.line,
            null)
        .operation(
            "GET /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/history",
            at.lines() + "/" + at.line + "/history",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/answer",
            at.lines() + "/" + at.line + "/answer",
            "{\"answer\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/set-aside",
            at.lines() + "/" + at.line + "/set-aside",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/lines-of-enquiry/{lineId}/reopen",
            at.lines() + "/" + at.line + "/reopen",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/name-checks",
            "/api/v1/reviews/" + at.review + "/name-checks",
            "{\"text\":\"x\"}")
        .operation("GET /api/v1/reviews/{id}/plan-points", at.points(), null)
        .operation(
            "PUT /api/v1/reviews/{id}/plan-points/{pointId}",
            at.points() + "/" + at.point,
            "{\"kind\":\"CALL\",\"heldOn\":\"2026-01-05\",\"words\":\"y\"}")
        .operation(
            "POST /api/v1/reviews/{id}/plan-points/{pointId}/agree",
            at.points() + "/" + at.point + "/agree",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/plan-points/{pointId}/history",
            at.points() + "/" + at.point + "/history",
            null)
        .operation(
            "GET /api/v1/reviews/{id}/readiness",
            "/api/v1/reviews/" + at.review + "/readiness",
            null);
  }
}
