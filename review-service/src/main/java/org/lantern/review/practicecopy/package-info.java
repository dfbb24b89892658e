/**
 * Our copy of nominated practices and their accreditations. {@link
 * org.lantern.review.practicecopy.AccreditationEvents} fills it, {@link
 * org.lantern.review.practicecopy.PracticeCopyService} answers from it.
 */
package org.lantern.review.practicecopy;
