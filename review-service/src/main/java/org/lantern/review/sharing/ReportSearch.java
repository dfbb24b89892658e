package org.lantern.review.sharing;

import java.util.UUID;
import org.lantern.review.report.ReportState;

/** What somebody asks of the list of reports; null leaves it as it is. */
record ReportSearch(UUID reviewId, UUID schoolId, ReportState state) {}
