package org.lantern.accreditation.accreditation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody looks for among the accreditations they may see; null is not asked.
 *
 * @param validOn a day on which it counts, both its first and last day included
 */
record AccreditationSearch(AccreditationState state, UUID schoolId, LocalDate validOn) {}
