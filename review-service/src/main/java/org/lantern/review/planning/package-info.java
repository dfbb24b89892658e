/**
 * What lead and school settle with each other before a visit: the planning call, the timetable, and
 * what will be seen of each nominated practice. Start with {@link
 * org.lantern.review.planning.PlanService}; {@link org.lantern.review.planning.PlanLifecycle} says
 * when the school is asked again, and the three checks what a review lacks of it before it is
 * ready.
 */
package org.lantern.review.planning;
