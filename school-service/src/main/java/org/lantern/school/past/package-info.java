/**
 * The network's past comes in from files: people with dated employers and roles. Start with {@link
 * org.lantern.school.past.PeopleImportService}; {@link org.lantern.school.past.PeopleFile} reads
 * and judges each line by itself, {@link org.lantern.school.past.StagedPeople} judges the lines
 * against each other and against what is known, {@link org.lantern.school.past.PeopleMerge} takes
 * them over. Set-based as the register's import is; the features that own what was added tell of
 * it.
 */
package org.lantern.school.past;
