/**
 * Schools of the register. Start with {@link org.lantern.school.school.SchoolResource}; {@link
 * org.lantern.school.school.SchoolService} decides which schools the other services are told of.
 */
package org.lantern.school.school;
