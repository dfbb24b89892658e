package org.lantern.school.hub;

import java.util.List;
import org.mapstruct.Mapper;

/** Hub to its representation. */
@Mapper
interface HubMapper {
  HubResponse toResponse(Hub hub, List<HubAction> allowedActions);
}
