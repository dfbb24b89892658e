/**
 * The days that schools owe for reviews received and give by their reviewers, as a ledger to which
 * lines are only added. Start with {@link org.lantern.review.credit.CreditKind}, then {@link
 * org.lantern.review.credit.VisitCredits}, which books what a visit means, {@link
 * org.lantern.review.credit.EndedSchoolCreditService} for schools that end, and {@link
 * org.lantern.review.credit.CreditService} for those who read and adjust.
 */
package org.lantern.review.credit;
