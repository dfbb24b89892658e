package org.lantern.review.evidence;

import org.mapstruct.Mapper;

/** Evidence note to its representation. */
@Mapper
interface NoteMapper {
  NoteResponse toResponse(EvidenceNote note);
}
