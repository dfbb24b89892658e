/**
 * What team and assurer do with a draft and the school never sees: comments on passages, and the
 * list by which a report's quality is checked. Start with {@link
 * org.lantern.review.reportcheck.DraftCommentService} and {@link
 * org.lantern.review.reportcheck.ChecklistService}; {@link
 * org.lantern.review.reportcheck.OpenCommentsGuard}, {@link
 * org.lantern.review.reportcheck.SendBackGuard} and {@link
 * org.lantern.review.reportcheck.ChecklistGuard} say what a report needs before it moves.
 */
package org.lantern.review.reportcheck;
