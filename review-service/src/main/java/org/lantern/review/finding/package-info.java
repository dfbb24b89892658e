/**
 * What the review found and both sides agreed. Start with {@link
 * org.lantern.review.finding.FindingService}; {@link org.lantern.review.finding.FindingsGuard} says
 * what must be there before anybody signs.
 */
package org.lantern.review.finding;
