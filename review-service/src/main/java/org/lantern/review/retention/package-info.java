/**
 * What a team wrote goes when its review has been over for long enough. Start with {@link
 * org.lantern.review.retention.ReviewRetentionService}; documents and declarations go by their own
 * features' kinds.
 */
package org.lantern.review.retention;
