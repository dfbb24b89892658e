package org.lantern.review.report;

import java.util.List;
import org.mapstruct.Mapper;

/** Report to its representation. */
@Mapper
interface ReportMapper {
  ReportResponse toResponse(Report report, List<ReportAction> allowedActions);
}
