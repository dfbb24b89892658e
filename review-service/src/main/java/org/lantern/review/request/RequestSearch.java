package org.lantern.review.request;

import java.util.UUID;

/** What somebody looks for among the requests they may see; null is not asked. */
record RequestSearch(RequestState state, UUID schoolId, UUID programmeId, UUID seasonId) {}
