/**
 * What a service keeps of a person, in one place: what moves when two people turn out to be one,
 * what goes when somebody is erased, and what belongs into the bundle. Start with {@link
 * org.lantern.kit.personaldata.PersonalData}; docs/erasure.md lists every column.
 */
package org.lantern.kit.personaldata;
