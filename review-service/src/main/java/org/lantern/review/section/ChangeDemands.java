package org.lantern.review.section;

import java.util.UUID;

/**
 * Whether something demands that a text changes which the school checks already; answered by the
 * features above that know.
 */
public interface ChangeDemands {
  /**
   * @param commentId what the author names as the reason; null where anything said of the section
   *     itself will do
   */
  boolean demandsChange(UUID reportId, String section, UUID commentId);
}
