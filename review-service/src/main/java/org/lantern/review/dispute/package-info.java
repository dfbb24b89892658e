/**
 * A dispute holds a report that is not final: opened by the head, lifted by an administrator
 * outside the team. Start with {@link org.lantern.review.dispute.DisputeService}; {@link
 * org.lantern.review.dispute.DisputeGuard} keeps the report from becoming final.
 */
package org.lantern.review.dispute;
