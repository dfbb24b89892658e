package org.lantern.school.newyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The step into a year as administrators read it.
 *
 * @param schools how many schools have which outcome: by what is known now while it is drafted, as
 *     it was fixed once it is started
 * @param rolesToEnd how many roles end because their school is left out
 * @param waiting how many schools have not been seen to yet, once it is started
 */
public record YearResponse(
    UUID id,
    String label,
    LocalDate firstDay,
    LocalDate lastDay,
    YearState state,
    Map<YearOutcome, Long> schools,
    long rolesToEnd,
    long waiting,
    List<YearAction> allowedActions) {}
