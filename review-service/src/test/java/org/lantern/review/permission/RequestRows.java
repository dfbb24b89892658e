package org.lantern.review.permission;

import org.lantern.kit.testing.PermissionMatrix;

/** From a request over days to a review, and whom it could seat. */
final class RequestRows {
  private RequestRows() {}

  static void in(PermissionMatrix matrix, MatrixScene at) {
    matrix
        .operation("GET /api/v1/requests", "/api/v1/requests", null)
        .operation(
            "POST /api/v1/requests",
            "/api/v1/requests",
            "{\"schoolId\":\"%s\",\"programmeId\":\"%s\",\"wishes\":\"\"}"
                .formatted(at.school, at.programme))
        .operation("GET /api/v1/requests/{id}", "/api/v1/requests/" + at.request, null)
        .operation(
            "PUT /api/v1/requests/{id}", "/api/v1/requests/" + at.request, "{\"wishes\":\"x\"}")
        .operation(
            "GET /api/v1/requests/{id}/history",
            "/api/v1/requests/" + at.request + "/history",
            null)
        .operation(
            "POST /api/v1/requests/{id}/accept", "/api/v1/requests/" + at.request + "/accept", null)
        .operation(
            "POST /api/v1/requests/{id}/waitlist",
            "/api/v1/requests/" + at.request + "/waitlist",
            "{\"reason\":\"no\"}")
        .operation(
            "POST /api/v1/requests/{id}/decline",
            "/api/v1/requests/" + at.request + "/decline",
            "{\"reason\":\"no\"}")
        .operation(
            "POST /api/v1/requests/{id}/withdraw",
            "/api/v1/requests/" + at.request + "/withdraw",
            null)
        .operation(
            "POST /api/v1/requests/{id}/take-over",
            "/api/v1/requests/" + at.request + "/take-over",
            "{\"schoolId\":\"%s\"}".formatted(at.request))
        .operation("GET /api/v1/day-offers", "/api/v1/day-offers?requestId=" + at.request, null)
        .operation(
            "POST /api/v1/day-offers",
            "/api/v1/day-offers",
            "{\"requestId\":\"%s\",\"days\":[{\"day\":\"2030-01-01\"}]}".formatted(at.request))
        .operation("GET /api/v1/day-offers/{id}", "/api/v1/day-offers/" + at.offer, null)
        .operation(
            "GET /api/v1/day-offers/{id}/history",
            "/api/v1/day-offers/" + at.offer + "/history",
            null)
        .operation(
            "POST /api/v1/day-offers/{id}/confirm",
            "/api/v1/day-offers/" + at.offer + "/confirm",
            null)
        .operation(
            "POST /api/v1/day-offers/{id}/answer",
            "/api/v1/day-offers/" + at.offer + "/answer",
            "{\"words\":\"x\"}")
        .operation(
            "POST /api/v1/day-offers/{id}/withdraw",
            "/api/v1/day-offers/" + at.offer + "/withdraw",
            null)
        .operation(
            "GET /api/v1/new-year-in-reviews/preview", "/api/v1/new-year-in-reviews/preview", null)
        .operation("GET /api/v1/reviews", "/api/v1/reviews", null)
        .operation("GET /api/v1/reviews/{id}", "/api/v1/reviews/" + at.review, null)
        .operation(
            "GET /api/v1/reviews/{id}/history", "/api/v1/reviews/" + at.review + "/history", null)
        .operation(
            "POST /api/v1/reviews/{id}/confirm-team",
            "/api/v1/reviews/" + at.review + "/confirm-team",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/mark-ready",
            "/api/v1/reviews/" + at.review + "/mark-ready",
            null)
        .operation(
            "POST /api/v1/reviews/{id}/start", "/api/v1/reviews/" + at.review + "/start", null)
        .operation(
            "POST /api/v1/reviews/{id}/postpone",
            "/api/v1/reviews/" + at.review + "/postpone",
            "{\"keepTeam\":true,\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/switch-mode",
            "/api/v1/reviews/" + at.review + "/switch-mode",
            "{\"mode\":\"ONLINE\"}")
        .operation(
            "POST /api/v1/reviews/{id}/move",
            "/api/v1/reviews/" + at.review + "/move",
            "{\"schoolId\":\"%s\"}".formatted(at.review))
        .operation(
            "POST /api/v1/reviews/{id}/cancel",
            "/api/v1/reviews/" + at.review + "/cancel",
            "{\"for\":\"FORCE_MAJEURE\",\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/reviews/{id}/abandon",
            "/api/v1/reviews/" + at.review + "/abandon",
            "{\"reason\":\"x\"}")
        .operation("GET /api/v1/reviews/{id}/team", "/api/v1/reviews/" + at.review + "/team", null)
        .operation(
            "GET /api/v1/reviews/{id}/team/candidates",
            "/api/v1/reviews/" + at.review + "/team/candidates?part=PEER",
            null);
  }
}
