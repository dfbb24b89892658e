package org.lantern.review.evidence;

import java.util.UUID;

/** What somebody looks for among the notes of a review; null is not asked. */
record NoteSearch(UUID reviewId, NoteKind kind, String component, UUID authorId, UUID activityId) {}
