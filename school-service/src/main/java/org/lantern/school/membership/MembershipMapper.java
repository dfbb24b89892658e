package org.lantern.school.membership;

import org.mapstruct.Mapper;

/** Membership to its representation. */
@Mapper
interface MembershipMapper {
  MembershipResponse toResponse(Membership membership);
}
