package org.lantern.review.section;

/**
 * A section as it reads now.
 *
 * @param code what it is called in addresses: summary, context, practice, closing, or component-
 *     and the component's code
 * @param text Markdown of paragraphs, lists and emphasis
 */
public record SectionResponse(String code, String title, String text, long version) {}
