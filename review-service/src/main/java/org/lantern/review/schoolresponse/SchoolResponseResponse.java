package org.lantern.review.schoolresponse;

import java.time.Instant;

/** What the school says to its report; empty before it has said anything. */
public record SchoolResponseResponse(String text, Instant writtenAt) {}
