/**
 * When people are free, in three values: free, not free, and not said, which is a question to ask
 * and never a yes. Start with {@link org.lantern.review.availability.AvailabilityService}, which
 * says what of several statements counts.
 */
package org.lantern.review.availability;
