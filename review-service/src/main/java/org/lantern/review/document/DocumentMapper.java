package org.lantern.review.document;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Document to its representation. */
@Mapper
interface DocumentMapper {
  DocumentResponse toSchool(Document document, List<DocumentAction> allowedActions);

  @Mapping(target = "removedBecause", ignore = true)
  DocumentResponse toTeam(Document document, List<DocumentAction> allowedActions);
}
