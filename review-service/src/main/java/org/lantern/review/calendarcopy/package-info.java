/**
 * Copies of the calendars of schools, authorities, trusts and the network, and what they say of a
 * day at a school.
 */
package org.lantern.review.calendarcopy;
