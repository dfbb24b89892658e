package org.lantern.review.planning;

import java.util.List;
import org.lantern.review.writing.NameCheck;
import org.mapstruct.Mapper;

/** A point of the plan to its representation. */
@Mapper
interface PlanMapper {
  PlanPointResponse toResponse(
      PlanPoint point,
      boolean upToDate,
      List<NameCheck.Remark> remarks,
      List<PlanAction> allowedActions);
}
