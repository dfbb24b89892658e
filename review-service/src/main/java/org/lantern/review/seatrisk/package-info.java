/**
 * When a fact changes, the rules are asked again of the teams it may concern. {@link
 * org.lantern.review.seatrisk.ChangedFacts} writes down which, in the transaction of the change;
 * {@link org.lantern.review.seatrisk.AskAgain} asks a moment later, and every night.
 */
package org.lantern.review.seatrisk;
