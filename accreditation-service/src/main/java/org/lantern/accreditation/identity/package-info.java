/**
 * What this service does when two people turn out to be one or somebody is erased, and what it
 * keeps of a person. Start with {@link org.lantern.accreditation.identity.PeopleTables}.
 */
package org.lantern.accreditation.identity;
