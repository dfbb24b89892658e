package org.lantern.review.reportcheck;

import java.util.List;
import java.util.UUID;

/**
 * The list by which a report's quality is checked.
 *
 * @param checkedBy who ticked it last; null before anybody has
 */
public record ChecklistResponse(UUID checkedBy, List<Item> items) {

  /** One item, with what is to be checked. */
  public record Item(String code, String sentence, boolean ticked, String note) {}
}
