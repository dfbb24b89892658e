package org.lantern.review.analysis;

import java.util.List;
import org.lantern.review.writing.NameCheck;
import org.mapstruct.Mapper;

/** A section of an analysis to its representation. */
@Mapper
interface AnalysisMapper {
  AnalysisSectionResponse toResponse(AnalysisSection section, List<NameCheck.Remark> remarks);
}
