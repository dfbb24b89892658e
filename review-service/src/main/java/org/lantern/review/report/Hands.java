package org.lantern.review.report;

import java.util.UUID;

/**
 * In whose hands a report was.
 *
 * @param assurer null while nobody assured it
 */
public record Hands(UUID author, UUID assurer) {
  static Hands of(Report report) {
    return new Hands(report.getAuthorId(), report.getAssurerId());
  }
}
