package org.lantern.review.feedback;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kit.actor.Relation;

/**
 * What somebody says of somebody.
 *
 * @param authorRelation as what the author says it: lead, peer or the host's head
 * @param version what the author names in If-Match to change it
 */
public record FeedbackResponse(
    UUID id,
    UUID reviewId,
    UUID authorId,
    Relation authorRelation,
    UUID aboutId,
    String wentWell,
    String evenBetterIf,
    Instant writtenAt,
    long version) {}
