package org.lantern.school.role;

import java.util.List;
import org.mapstruct.Mapper;

/** A role to its representation. */
@Mapper
interface RoleMapper {
  RoleResponse toResponse(RoleGrant grant, List<RoleAction> allowedActions);
}
