package org.lantern.review.report;

/**
 * How a report is submitted; nothing need be said.
 *
 * @param despiteOpenComments that comments of the team may stay unresolved
 */
public record SubmitRequest(boolean despiteOpenComments) {}
