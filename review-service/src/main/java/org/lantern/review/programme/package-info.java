/**
 * The kinds of review the network offers. Start with {@link
 * org.lantern.review.programme.ProgrammeService}.
 */
package org.lantern.review.programme;
