package org.lantern.review.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document of a review, without its content.
 *
 * @param name as the school calls it; empty when it should never have been written
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits
 * @param removedBecause why it was removed; for the school
 */
public record DocumentResponse(
    UUID id,
    UUID reviewId,
    DocumentState state,
    String name,
    String mediaType,
    long size,
    String sha256,
    UUID uploadedBy,
    Instant uploadedAt,
    UUID removedBy,
    Instant removedAt,
    String removedBecause,
    List<DocumentAction> allowedActions,
    long version) {}
