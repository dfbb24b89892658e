package org.lantern.review.enquiry;

import java.util.List;
import org.lantern.review.writing.NameCheck;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** A line of enquiry to its representation. */
@Mapper
interface LineMapper {
  LineResponse toResponse(
      LineOfEnquiry line, List<NameCheck.Remark> remarks, List<LineAction> allowedActions);

  /** For the school. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "remarks", expression = "java(List.of())")
  @Mapping(target = "allowedActions", expression = "java(List.of())")
  LineResponse toSchool(LineOfEnquiry line);
}
