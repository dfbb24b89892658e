/**
 * What the team saw, heard and read. Start with {@link org.lantern.review.evidence.NoteService}.
 */
package org.lantern.review.evidence;
