package org.lantern.school.membership;

import java.util.List;
import org.mapstruct.Mapper;

/** Membership to its representation. */
@Mapper
interface MembershipMapper {
  MembershipResponse toResponse(Membership membership, List<MembershipAction> allowedActions);
}
