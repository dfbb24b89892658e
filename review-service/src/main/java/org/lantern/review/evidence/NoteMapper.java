package org.lantern.review.evidence;

import java.util.List;
import org.lantern.review.writing.NameCheck;
import org.mapstruct.Mapper;

/** Evidence note to its representation. */
@Mapper
interface NoteMapper {
  NoteResponse toResponse(EvidenceNote note, List<NameCheck.Remark> remarks, String yours);
}
