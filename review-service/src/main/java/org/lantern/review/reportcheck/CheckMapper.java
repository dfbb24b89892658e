package org.lantern.review.reportcheck;

import org.mapstruct.Mapper;

/** Comments on drafts to their representation. */
@Mapper
interface CheckMapper {
  DraftCommentResponse toResponse(DraftComment comment);
}
