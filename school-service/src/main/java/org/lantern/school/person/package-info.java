/**
 * People and the addresses they are known by. Start with {@link
 * org.lantern.school.person.PersonService}; how somebody becomes a person is the feature {@code
 * invitation}, where they work {@code employment}, what else binds them {@code tie}, what they may
 * do {@code role}.
 */
package org.lantern.school.person;
