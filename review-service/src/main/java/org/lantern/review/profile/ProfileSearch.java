package org.lantern.review.profile;

import java.util.UUID;
import org.lantern.review.schoolcopy.Phase;

/** What is looked for among all profiles; null is not asked. */
record ProfileSearch(Phase phase, Specialism specialism, UUID themeId) {}
