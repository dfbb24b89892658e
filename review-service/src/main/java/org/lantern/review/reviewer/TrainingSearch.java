package org.lantern.review.reviewer;

import java.util.UUID;

/** What is looked for among the records of training somebody may read; null is not asked. */
record TrainingSearch(UUID personId, UUID programmeId, TrainingKind kind) {}
