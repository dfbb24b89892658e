/**
 * What the school gives the team to read. Start with {@link
 * org.lantern.review.document.DocumentService}; an {@link org.lantern.review.document.Upload} is
 * put down first, {@link org.lantern.review.document.FileKinds} says what it is, {@link
 * org.lantern.review.document.PieceTables} keeps it. See docs/adr/0028.
 */
package org.lantern.review.document;
