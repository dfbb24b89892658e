package org.lantern.school.register;

import org.mapstruct.Mapper;

/** An import's record to its representation. */
@Mapper
interface RegisterImportMapper {
  RegisterImportResponse toResponse(RegisterImport done);
}
