/**
 * The texts of a report, section by section: composed from the findings, written by the author,
 * each with a version of its own and its last texts. Start with {@link
 * org.lantern.review.section.SectionService}; {@link org.lantern.review.section.SectionComposer}
 * says with what each begins, {@link org.lantern.review.section.WordDifferences} how two texts
 * differ.
 */
package org.lantern.review.section;
