/**
 * What everything that people write together has in common. Start with {@link
 * org.lantern.review.writing.WrittenSection}, which keeps its last texts; {@link
 * org.lantern.review.writing.PlainMarkdown} says what may stand in a text, {@link
 * org.lantern.review.writing.NameCheck} points out what looks like a person's name.
 */
package org.lantern.review.writing;
