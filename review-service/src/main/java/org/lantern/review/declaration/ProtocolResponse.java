package org.lantern.review.declaration;

import java.time.Instant;

/** A text to which reviewers agree before they join a team. */
public record ProtocolResponse(int version, String text, Instant publishedAt) {}
