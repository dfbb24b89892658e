package org.lantern.review.permission;

import org.lantern.kit.testing.PermissionMatrix;

/** Seats and what their people declare, what was said by telephone, words removed, objections. */
final class TeamRows {
  private TeamRows() {}

  static void in(PermissionMatrix matrix, MatrixScene at) {
    matrix
        .operation("GET /api/v1/seats", "/api/v1/seats", null)
        .operation(
            "POST /api/v1/seats",
            "/api/v1/seats",
            "{\"reviewId\":\"%s\",\"personId\":\"%s\",\"part\":\"PEER\"}"
                .formatted(at.review, at.peer))
        .operation("GET /api/v1/seats/{id}", "/api/v1/seats/" + at.seat, null)
        .operation("GET /api/v1/seats/{id}/history", "/api/v1/seats/" + at.seat + "/history", null)
        .operation(
            "GET /api/v1/seats/{id}/passed-over", "/api/v1/seats/" + at.seat + "/passed-over", null)
        .operation("POST /api/v1/seats/{id}/invite", "/api/v1/seats/" + at.seat + "/invite", null)
        .operation("POST /api/v1/seats/{id}/accept", "/api/v1/seats/" + at.seat + "/accept", null)
        .operation(
            "POST /api/v1/seats/{id}/decline",
            "/api/v1/seats/" + at.seat + "/decline",
            "{\"reason\":\"no\"}")
        .operation(
            "POST /api/v1/seats/{id}/withdraw", "/api/v1/seats/" + at.seat + "/withdraw", "{}")
        .operation(
            "POST /api/v1/seats/{id}/replace",
            "/api/v1/seats/" + at.seat + "/replace",
            "{\"personId\":\"%s\",\"reason\":\"x\"}".formatted(at.peer))
        .operation("GET /api/v1/seats/{id}/risks", "/api/v1/seats/" + at.seat + "/risks", null)
        .operation(
            "GET /api/v1/seats/{id}/declaration", "/api/v1/seats/" + at.seat + "/declaration", null)
        .operation(
            "PUT /api/v1/seats/{id}/declaration",
            "/api/v1/seats/" + at.seat + "/declaration",
            "{\"protocolVersion\":1,\"agreesToProtocol\":true,\"agreesToConfidentiality\":true,\"ties\":[]}")
        .operation(
            "POST /api/v1/seats/{id}/declaration/weigh",
            "/api/v1/seats/" + at.seat + "/declaration/weigh",
            "{\"bars\":false,\"reason\":\"x\"}")
        .operation("GET /api/v1/protocols", "/api/v1/protocols", null)
        .operation("POST /api/v1/protocols", "/api/v1/protocols", "{\"text\":\"x\"}")
        .operation(
            "GET /api/v1/telephone-records/{id}", "/api/v1/telephone-records/" + at.call, null)
        .operation(
            "POST /api/v1/telephone-records/{id}/deny",
            "/api/v1/telephone-records/" + at.call + "/deny",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/telephone-records/{id}/settle",
            "/api/v1/telephone-records/" + at.call + "/settle",
            "{\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/reviews/{id}/removals", "/api/v1/reviews/" + at.review + "/removals", null)
        .operation(
            "POST /api/v1/reviews/{id}/removals/preview",
            "/api/v1/reviews/" + at.review + "/removals/preview",
            "{\"words\":\"nowhere\"}")
        .operation(
            "POST /api/v1/reviews/{id}/removals",
            "/api/v1/reviews/" + at.review + "/removals",
            "{\"words\":\"nowhere\",\"reason\":\"y\"}")
        .operation(
            "GET /api/v1/reviews/{id}/objections",
            "/api/v1/reviews/" + at.review + "/objections",
            null)
        .operation(
            "POST /api/v1/objections",
            "/api/v1/objections",
            "{\"seatId\":\"%s\",\"reason\":\"x\"}".formatted(at.seat))
        .operation("GET /api/v1/objections/{id}", "/api/v1/objections/" + at.objection, null)
        .operation(
            "POST /api/v1/objections/{id}/uphold",
            "/api/v1/objections/" + at.objection + "/uphold",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/objections/{id}/set-aside",
            "/api/v1/objections/" + at.objection + "/set-aside",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/objections/{id}/withdraw",
            "/api/v1/objections/" + at.objection + "/withdraw",
            null);
  }
}
