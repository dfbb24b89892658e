/**
 * The record of reviews given, to read and to print. Start with {@link
 * org.lantern.gateway.web.record.ReviewsGivenPage}.
 */
package org.lantern.gateway.web.record;
