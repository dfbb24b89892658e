package org.lantern.kit.personaldata;

import java.util.List;
import java.util.Map;

/**
 * What one feature keeps of people, for {@link PersonalData} of its service. The statements name
 * people as {@code :person} and {@code :into}, and depend on no other feature's having run.
 */
public interface PeopleRows {
  /** Statements by which the rows of {@code :person} become those of {@code :into}, in order. */
  default List<String> merging() {
    return List.of();
  }

  /** Statements that take away what may not stay of {@code :person}, in order. */
  default List<String> erasing() {
    return List.of();
  }

  /** By the name of the section a query of what is kept of {@code :person}. */
  default Map<String, String> bundled() {
    return Map.of();
  }
}
