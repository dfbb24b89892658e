package org.lantern.school.register;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** An import's record to its representation. */
@Mapper
interface RegisterImportMapper {
  @Mapping(target = "faults", source = "faults.first")
  RegisterImportResponse toResponse(RegisterImport found);

  /** For lists, without the bad rows. */
  @Mapping(target = "faults", ignore = true)
  RegisterImportResponse toItem(RegisterImport found);
}
