/**
 * What comes before a visit, and the visit itself, when it is not done in time: administrators are
 * told some working days later. Start with {@link org.lantern.review.overdue.OverdueService}; steps
 * whose days are counted from when they begin are in {@code deadline}.
 */
package org.lantern.review.overdue;
