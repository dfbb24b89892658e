/**
 * Our copy of the network's list of themes. {@link org.lantern.review.themecopy.ThemeCopyService}
 * keeps it and answers from it.
 */
package org.lantern.review.themecopy;
