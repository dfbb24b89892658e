package org.lantern.school.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The schools that came before a school, and those that came after it. */
public record SuccessionResponse(List<Relative> predecessors, List<Relative> successors) {

  /**
   * A school before or after.
   *
   * @param schoolId null when the register has only its number
   * @param established since when; null when nobody says
   */
  public record Relative(
      UUID schoolId, String urn, String name, SuccessionKind kind, LocalDate established) {}
}
