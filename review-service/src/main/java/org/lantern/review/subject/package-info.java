/**
 * What a review is about, and whose it is: a school, a trust, or a subject area in named schools.
 * {@link org.lantern.review.subject.Subject} is what features speak of, {@link
 * org.lantern.review.subject.SubjectColumns} how it is kept.
 */
package org.lantern.review.subject;
