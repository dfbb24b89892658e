package org.lantern.review.writing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A text that a section had.
 *
 * @param version which version it made
 * @param writtenBy null for what nobody typed here
 */
public record WrittenTextResponse(long version, String text, UUID writtenBy, Instant writtenAt) {
  /** The newest first. */
  public static List<WrittenTextResponse> of(Map<Long, WrittenText> kept) {
    return kept.entrySet().stream()
        .map(
            each ->
                new WrittenTextResponse(
                    each.getKey(),
                    each.getValue().text(),
                    each.getValue().writtenBy(),
                    each.getValue().writtenAt()))
        .sorted(Comparator.comparing(WrittenTextResponse::version).reversed())
        .toList();
  }
}
