/**
 * What people said by telephone and an administrator wrote down. Which operations take it, they say
 * themselves ({@link org.lantern.kit.actor.ByTelephone}); start with {@link
 * org.lantern.review.telephone.TelephoneRecordService}, which the kit tells of every such move.
 */
package org.lantern.review.telephone;
