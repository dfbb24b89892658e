/**
 * What this service does when two people turn out to be one or somebody is erased, what it says
 * before, and what it keeps of a person. Start with {@link
 * org.lantern.review.identity.PeopleTables}; {@link
 * org.lantern.review.identity.MergeInReviewsService} says what a merge would do.
 */
package org.lantern.review.identity;
