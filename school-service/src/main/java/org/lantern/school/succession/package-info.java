/**
 * Which school followed which: replaced under another number, merged or split, as the register's
 * second file tells. Start with {@link org.lantern.school.succession.SuccessionService}; {@link
 * org.lantern.school.succession.SuccessionFile} makes one link of the two lines that tell each.
 */
package org.lantern.school.succession;
