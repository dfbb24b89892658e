/**
 * People and where they work. Start with {@link org.lantern.school.person.PersonService}; how
 * somebody becomes a person is the feature {@code invitation}, what they may do is {@code role}.
 */
package org.lantern.school.person;
