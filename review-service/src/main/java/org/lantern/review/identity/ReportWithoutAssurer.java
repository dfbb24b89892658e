package org.lantern.review.identity;

import java.util.UUID;

/** A report whose assurer turns out to have written it; somebody else has to assure it. */
public record ReportWithoutAssurer(UUID reportId, UUID reviewId) {}
