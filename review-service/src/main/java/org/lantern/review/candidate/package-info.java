/**
 * Who could take a seat in a review, and who who has one still can. Start with {@link
 * org.lantern.review.candidate.CandidateService}, which brings what the seats of all reviews mean
 * together with the rules of {@code staffing}. Who comes first of everybody is asked of the
 * database, by {@link org.lantern.review.candidate.CandidateRepository}.
 */
package org.lantern.review.candidate;
