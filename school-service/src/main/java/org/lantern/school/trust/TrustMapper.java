package org.lantern.school.trust;

import org.mapstruct.Mapper;

/** Trust to its representation. */
@Mapper
interface TrustMapper {
  TrustResponse toResponse(Trust trust);
}
