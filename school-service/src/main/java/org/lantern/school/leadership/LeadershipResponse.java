package org.lantern.school.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.school.role.Capacity;

/**
 * Who leads a school on a day.
 *
 * @param head null while the seat is vacant
 * @param headVacantSince the first day without a head; null while there is one, or when there never
 *     was
 * @param nextHead who takes the seat later, null when nobody is named
 * @param delegates who may act for the head
 * @param chair the chair of governors, who stands in for sharing decisions while the seat is vacant
 */
public record LeadershipResponse(
    UUID schoolId,
    LocalDate on,
    Holder head,
    LocalDate headVacantSince,
    Holder nextHead,
    List<Holder> delegates,
    Holder chair) {

  /** Somebody in a seat. */
  public record Holder(
      UUID roleId, UUID personId, Capacity capacity, LocalDate from, LocalDate until) {}
}
