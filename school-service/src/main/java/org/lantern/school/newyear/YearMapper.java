package org.lantern.school.newyear;

import java.util.List;
import java.util.Map;
import org.mapstruct.Mapper;

/** Year to its representation. */
@Mapper
interface YearMapper {
  YearResponse toResponse(
      SchoolYear year,
      Map<YearOutcome, Long> schools,
      long rolesToEnd,
      long waiting,
      List<YearAction> allowedActions);
}
