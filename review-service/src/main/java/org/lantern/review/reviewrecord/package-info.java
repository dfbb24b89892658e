/**
 * What a person can show of the reviews they gave, to read and to print. Start with {@link
 * org.lantern.review.reviewrecord.ReviewRecordService}.
 */
package org.lantern.review.reviewrecord;
