/**
 * One person, one record: two records of somebody are merged whole, with a preview; who leaves for
 * good is erased; and everybody can have what is kept of them as one document. Start with {@link
 * org.lantern.school.identity.MergeService}; what moves and goes in which table, {@link
 * org.lantern.school.identity.PeopleTables} lists.
 */
package org.lantern.school.identity;
