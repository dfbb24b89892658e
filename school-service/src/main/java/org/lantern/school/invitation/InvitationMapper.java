package org.lantern.school.invitation;

import java.util.List;
import org.mapstruct.Mapper;

/** Invitation to its representation. */
@Mapper
interface InvitationMapper {
  InvitationResponse toResponse(Invitation invitation, List<InvitationAction> allowedActions);
}
