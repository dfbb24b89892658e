/**
 * Our copy of schools, memberships and employers. {@link
 * org.lantern.review.schoolcopy.SchoolEvents} fills it, {@link
 * org.lantern.review.schoolcopy.SchoolCopyService} answers from it, and {@link
 * org.lantern.review.schoolcopy.HostRelations} says who is walled off.
 */
package org.lantern.review.schoolcopy;
