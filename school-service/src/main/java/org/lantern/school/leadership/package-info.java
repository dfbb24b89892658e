/**
 * Who leads a school: its head, named delegates and the chair of governors, on a day; a seat can be
 * vacant, acting or taken from a later day. Start with {@link
 * org.lantern.school.leadership.LeadershipService}; the seats themselves are roles.
 */
package org.lantern.school.leadership;
