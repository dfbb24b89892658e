package org.lantern.review.framework;

import org.mapstruct.Mapper;

/** Framework to its representation. */
@Mapper
interface FrameworkMapper {
  FrameworkResponse toResponse(Framework framework);
}
