package org.lantern.review.visit;

import org.mapstruct.Mapper;

/** Activities and daily summaries to their representations. */
@Mapper
interface VisitMapper {
  ActivityResponse toResponse(Activity activity);

  DailySummaryResponse toResponse(DailySummary summary);
}
