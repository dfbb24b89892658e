/**
 * The step into a new year, which an administrator reviews and starts. Start with {@link
 * org.lantern.school.newyear.YearService}: a drafted year shows what becomes of every member
 * school, and lets those be decided that are unsure; starting it fixes that and tells the other
 * services; {@link org.lantern.school.newyear.YearWork} then does it school by school. See
 * docs/adr/0032.
 */
package org.lantern.school.newyear;
