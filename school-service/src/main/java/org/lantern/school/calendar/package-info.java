/** Working days; a stand-in until calendars are there. */
package org.lantern.school.calendar;
