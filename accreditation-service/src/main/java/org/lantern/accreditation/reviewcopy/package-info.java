/**
 * Our copy of reviews and their teams, filled by {@code decision.ReviewEvents}. Start with {@link
 * org.lantern.accreditation.reviewcopy.ReviewCopyService}.
 */
package org.lantern.accreditation.reviewcopy;
