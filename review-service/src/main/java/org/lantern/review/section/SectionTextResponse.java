package org.lantern.review.section;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that a section had.
 *
 * @param version which version it made
 * @param writtenBy null for what the platform composed
 */
public record SectionTextResponse(long version, String text, UUID writtenBy, Instant writtenAt) {}
