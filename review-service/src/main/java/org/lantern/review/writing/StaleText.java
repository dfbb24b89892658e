package org.lantern.review.writing;

/**
 * What somebody compares when a text was changed elsewhere: the thing as it reads now, and the text
 * that was refused.
 *
 * @param <T> the representation that holds the text
 */
public record StaleText<T>(T current, String yours) {}
