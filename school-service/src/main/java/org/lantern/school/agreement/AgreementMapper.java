package org.lantern.school.agreement;

import org.mapstruct.Mapper;

/** Agreement to its representation. */
@Mapper
interface AgreementMapper {
  AgreementResponse toResponse(Agreement agreement);
}
