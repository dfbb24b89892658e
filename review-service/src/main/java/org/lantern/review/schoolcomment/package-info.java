/**
 * The check of facts: the head comments on passages, the lead proposes an answer, the report's
 * assurer decides. Start with {@link org.lantern.review.schoolcomment.SchoolCommentService}; {@link
 * org.lantern.review.schoolcomment.FactsGuard} says what a report needs before it is final.
 */
package org.lantern.review.schoolcomment;
