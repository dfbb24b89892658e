package org.lantern.school.invitation;

import org.mapstruct.Mapper;

/** Invitation to its representation. */
@Mapper
interface InvitationMapper {
  InvitationResponse toResponse(Invitation invitation);
}
