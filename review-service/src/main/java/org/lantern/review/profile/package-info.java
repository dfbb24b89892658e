/**
 * What reviewers bring: phases, specialisms and themes, and how many reviews they offer. Start with
 * {@link org.lantern.review.profile.ProfileService}.
 */
package org.lantern.review.profile;
