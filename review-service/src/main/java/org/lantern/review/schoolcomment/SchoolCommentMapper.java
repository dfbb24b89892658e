package org.lantern.review.schoolcomment;

import org.mapstruct.Mapper;

/** The school's comments to their representation. */
@Mapper
interface SchoolCommentMapper {
  SchoolCommentResponse toResponse(SchoolComment comment);
}
