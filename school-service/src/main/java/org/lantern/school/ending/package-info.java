/**
 * What happens to a school's things when it closes, merges, gets a new number, splits or vanishes
 * from the register. Start with {@link org.lantern.school.ending.EndingKind}, which is the table of
 * the consequences; {@link org.lantern.school.ending.EndingService} sees endings after each import
 * and settles those that need nobody to decide.
 */
package org.lantern.school.ending;
