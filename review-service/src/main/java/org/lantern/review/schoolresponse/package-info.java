/**
 * The school's right of reply: a text of the head, frozen with the report, together with what they
 * said on judgements. Start with {@link org.lantern.review.schoolresponse.SchoolResponseService}.
 */
package org.lantern.review.schoolresponse;
