/**
 * The network's past comes in from files: training, the reviews of earlier seasons, days owed.
 * Start with {@link org.lantern.review.past.PastImportService}; {@link
 * org.lantern.review.past.PastFile} reads and judges each line by itself, {@link
 * org.lantern.review.past.StagedPast} judges the lines of a {@link
 * org.lantern.review.past.PastTable} against each other and against what is known, and takes them
 * over. Set-based as the register's import is; what happened before Lantern publishes no events.
 */
package org.lantern.review.past;
