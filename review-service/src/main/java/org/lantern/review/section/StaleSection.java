package org.lantern.review.section;

/**
 * What an author compares when a section was changed elsewhere: it as it reads now, and the text
 * that was refused.
 */
public record StaleSection(SectionResponse current, String yours) {}
