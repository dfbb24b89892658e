package org.lantern.review.permission;

import org.lantern.kit.testing.PermissionMatrix;

/** What is before any request: frameworks, programmes and their seasons, and reviewers. */
final class ReviewerRows {
  private ReviewerRows() {}

  static void in(PermissionMatrix matrix, MatrixScene at) {
    matrix
        .operation("GET /api/v1/frameworks", "/api/v1/frameworks", null)
        .operation(
            "POST /api/v1/frameworks",
            "/api/v1/frameworks",
            "{\"code\":\"x\",\"version\":1,\"title\":\"X\",\"components\":[{\"code\":\"a\",\"title\":\"A\"}],\"practiceQuestions\":[{\"code\":\"a\",\"text\":\"Is it?\"}],\"statement\":\"S\"}")
        .operation("GET /api/v1/frameworks/{id}", "/api/v1/frameworks/" + at.framework, null)
        .operation("GET /api/v1/programmes", "/api/v1/programmes", null)
        .operation(
            "POST /api/v1/programmes",
            "/api/v1/programmes",
            "{\"title\":\"X\",\"usualMode\":\"ONLINE\"}")
        .operation("GET /api/v1/programmes/{id}", "/api/v1/programmes/" + at.programme, null)
        .operation("GET /api/v1/programmes/{id}/seasons", at.seasons(), null)
        .operation("POST /api/v1/programmes/{id}/seasons", at.seasons(), at.aSeason("Next year"))
        .operation(
            "GET /api/v1/programmes/{id}/seasons/{seasonId}", at.seasons() + "/" + at.season, null)
        .operation(
            "PUT /api/v1/programmes/{id}/seasons/{seasonId}",
            at.seasons() + "/" + at.season,
            at.aSeason("This year"))
        .operation("GET /api/v1/qualifications", "/api/v1/qualifications?personId=" + at.peer, null)
        .operation(
            "POST /api/v1/qualifications",
            "/api/v1/qualifications",
            "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"part\":\"PEER\",\"until\":\"2030-01-01\"}"
                .formatted(at.peer, at.programme))
        .operation(
            "GET /api/v1/qualifications/{id}", "/api/v1/qualifications/" + at.qualification, null)
        .operation(
            "POST /api/v1/qualifications/{id}/end",
            "/api/v1/qualifications/" + at.qualification + "/end",
            "{\"lastDay\":\"2028-01-01\",\"reason\":\"x\"}")
        .operation(
            "GET /api/v1/training-records", "/api/v1/training-records?personId=" + at.peer, null)
        .operation(
            "POST /api/v1/training-records",
            "/api/v1/training-records",
            "{\"personId\":\"%s\",\"programmeId\":\"%s\",\"kind\":\"TRAINING\",\"heldOn\":\"2026-01-01\"}"
                .formatted(at.peer, at.programme))
        .operation("GET /api/v1/availabilities", "/api/v1/availabilities?personId=" + at.peer, null)
        .operation(
            "POST /api/v1/availabilities",
            "/api/v1/availabilities",
            "{\"personId\":\"%s\",\"firstDay\":\"2026-01-01\",\"lastDay\":\"2026-01-02\",\"value\":\"FREE\"}"
                .formatted(at.peer))
        .operation("GET /api/v1/assurances", "/api/v1/assurances", null)
        .operation(
            "POST /api/v1/assurances",
            "/api/v1/assurances",
            "{\"personId\":\"%s\",\"schoolId\":\"%s\",\"checkedOn\":\"2026-01-01\",\"until\":\"2030-01-01\"}"
                .formatted(at.peer, at.school))
        .operation("GET /api/v1/assurances/{id}", "/api/v1/assurances/" + at.assurance, null)
        .operation(
            "POST /api/v1/assurances/{id}/revoke",
            "/api/v1/assurances/" + at.assurance + "/revoke",
            null)
        .operation("GET /api/v1/reviewer-profiles", "/api/v1/reviewer-profiles", null)
        .operation(
            "GET /api/v1/reviewer-profiles/{personId}",
            "/api/v1/reviewer-profiles/" + at.peer,
            null)
        .operation(
            "PUT /api/v1/reviewer-profiles/{personId}",
            "/api/v1/reviewer-profiles/" + at.peer,
            "{\"phases\":[\"PRIMARY\"],\"specialisms\":[],\"themeIds\":[]}");
  }
}
