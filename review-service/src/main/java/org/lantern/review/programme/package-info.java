/**
 * The kinds of review the network offers. Start with {@link
 * org.lantern.review.programme.SeasonRules}: a season is the version of a programme's rules.
 */
package org.lantern.review.programme;
