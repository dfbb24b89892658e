package org.lantern.accreditation.accreditation;

import java.util.List;
import org.mapstruct.Mapper;

/** Accreditation to its representation. */
@Mapper
interface AccreditationMapper {
  AccreditationResponse toResponse(
      Accreditation accreditation, List<AccreditationAction> allowedActions);
}
