/**
 * What the review found and both sides agreed. Start with {@link
 * org.lantern.review.finding.FindingService}; {@link org.lantern.review.finding.FindingsGuard} says
 * what must be there before anybody signs, and {@link org.lantern.review.finding.FindingsChanges}
 * follows every change of what is signed. Who has signed, the feature {@code signature} knows above
 * it.
 */
package org.lantern.review.finding;
