package org.lantern.review.dispute;

import org.mapstruct.Mapper;

/** Disputes to their representation. */
@Mapper
interface DisputeMapper {
  DisputeResponse toResponse(ReportHold hold);
}
