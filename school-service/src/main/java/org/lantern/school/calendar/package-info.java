/**
 * Terms, holidays and inset days of the network, of authorities, of trusts and of schools, and the
 * working days that follow from them. Start with {@link
 * org.lantern.school.calendar.CalendarService}; how days are counted is in {@link
 * org.lantern.kit.time.WorkingDays}.
 */
package org.lantern.school.calendar;
