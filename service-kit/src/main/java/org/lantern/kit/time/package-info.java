/**
 * Time and identifiers as beans, and the counting of working days. Start with {@link
 * org.lantern.kit.time.NetworkTime}; nothing outside this package reads the system clock or makes
 * an identifier. {@link org.lantern.kit.time.WorkingDays} counts by calendars.
 */
package org.lantern.kit.time;
