package org.lantern.accreditation.practice;

import java.util.UUID;

/** What somebody looks for among the practices they may see; null is not asked. */
record PracticeSearch(PracticeState state, UUID schoolId) {}
