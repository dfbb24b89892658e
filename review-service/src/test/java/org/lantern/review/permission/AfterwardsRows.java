package org.lantern.review.permission;

import java.util.UUID;
import org.lantern.kit.testing.PermissionMatrix;

/** The past, days owed, recommendations, and what is kept of a person. */
final class AfterwardsRows {
  private AfterwardsRows() {}

  static void in(PermissionMatrix matrix, MatrixScene at) {
    matrix
        .operation(
            "POST /api/v1/past-imports/training",
            "/api/v1/past-imports/training",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation(
            "POST /api/v1/past-imports/reviews",
            "/api/v1/past-imports/reviews",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation(
            "POST /api/v1/past-imports/credits",
            "/api/v1/past-imports/credits",
            "application/octet-stream",
            new byte[] {1, 2, 3})
        .operation(
            "GET /api/v1/reviewers/{personId}/record",
            "/api/v1/reviewers/" + at.peer + "/record",
            null)
        .operation("GET /api/v1/credit-balances", "/api/v1/credit-balances", null)
        .operation(
            "GET /api/v1/credit-balances/{schoolId}", "/api/v1/credit-balances/" + at.school, null)
        .operation("GET /api/v1/credit-entries", "/api/v1/credit-entries", null)
        .operation(
            "POST /api/v1/credit-entries",
            "/api/v1/credit-entries",
            "{\"schoolId\":\"%s\",\"seasonId\":\"%s\",\"days\":1,\"reason\":\"x\"}"
                .formatted(at.school, at.season))
        .operation("GET /api/v1/credit-entries/{id}", "/api/v1/credit-entries/" + at.credit, null)
        .operation("GET /api/v1/recommendations", "/api/v1/recommendations", null)
        .operation(
            "GET /api/v1/recommendations/{id}",
            "/api/v1/recommendations/" + at.recommendation,
            null)
        .operation(
            "GET /api/v1/recommendations/{id}/history",
            "/api/v1/recommendations/" + at.recommendation + "/history",
            null)
        .operation(
            "PUT /api/v1/recommendations/{id}",
            "/api/v1/recommendations/" + at.recommendation,
            "{\"ownerId\":null,\"dueOn\":null,\"progress\":\"x\",\"supportWanted\":\"\"}")
        .operation(
            "POST /api/v1/recommendations/{id}/accept",
            "/api/v1/recommendations/" + at.recommendation + "/accept",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/plan",
            "/api/v1/recommendations/" + at.recommendation + "/plan",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/begin",
            "/api/v1/recommendations/" + at.recommendation + "/begin",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/embed",
            "/api/v1/recommendations/" + at.recommendation + "/embed",
            null)
        .operation(
            "POST /api/v1/recommendations/{id}/decline",
            "/api/v1/recommendations/" + at.recommendation + "/decline",
            "{\"reason\":\"x\"}")
        .operation(
            "POST /api/v1/recommendations/{id}/supersede",
            "/api/v1/recommendations/" + at.recommendation + "/supersede",
            "{\"by\":\"%s\"}".formatted(at.recommendation))
        .operation(
            "POST /api/v1/recommendations/{id}/verify",
            "/api/v1/recommendations/" + at.recommendation + "/verify",
            "{\"reviewId\":\"%s\",\"found\":\"YES\"}".formatted(at.review))
        .operation(
            "GET /api/v1/people-in-reviews/{id}/bundle",
            "/api/v1/people-in-reviews/" + at.peer + "/bundle",
            null)
        .operation(
            "GET /api/v1/people-in-reviews/{id}/merge-preview",
            "/api/v1/people-in-reviews/" + at.peer + "/merge-preview?into=" + UUID.randomUUID(),
            null);
  }
}
