package org.lantern.review.profile;

import org.mapstruct.Mapper;

/** A profile to its representation. */
@Mapper
interface ProfileMapper {
  ProfileResponse toResponse(ReviewerProfile profile);
}
