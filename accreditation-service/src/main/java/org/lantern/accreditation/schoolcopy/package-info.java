/**
 * Our copy of schools and employers. {@link org.lantern.accreditation.schoolcopy.SchoolEvents}
 * fills it; {@link org.lantern.accreditation.schoolcopy.HostRelations} says who is walled off.
 */
package org.lantern.accreditation.schoolcopy;
