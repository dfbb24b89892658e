package org.lantern.review.schoolcomment;

import java.util.UUID;

/**
 * A comment of the school.
 *
 * @param proposed null while the lead has proposed nothing
 * @param evidence on what the lead's answer rests
 * @param decided null while it is undecided
 * @param decision the assurer's words
 */
public record SchoolCommentResponse(
    UUID id,
    String section,
    String passage,
    SchoolComment.Nature nature,
    String text,
    SchoolComment.Outcome proposed,
    String answer,
    String evidence,
    SchoolComment.Outcome decided,
    String decision,
    long version) {}
