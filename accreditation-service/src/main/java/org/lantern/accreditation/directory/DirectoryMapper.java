package org.lantern.accreditation.directory;

import org.lantern.accreditation.schoolcopy.SchoolCopy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Directory entry to its representation. */
@Mapper
interface DirectoryMapper {
  @Mapping(target = "id", source = "entry.accreditationId")
  @Mapping(target = "school", source = "school.name")
  @Mapping(target = "phase", source = "school.phase")
  @Mapping(target = "authority", source = "school.authorityName")
  DirectoryEntryResponse toResponse(DirectoryEntry entry, SchoolCopy school);
}
