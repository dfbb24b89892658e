package org.lantern.review.objection;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Objection to its representation. */
@Mapper
interface ObjectionMapper {
  /**
   * @param reason null for who may not read it
   */
  @Mapping(target = "reason", source = "reason")
  ObjectionResponse toResponse(
      Objection objection, String reason, List<ObjectionAction> allowedActions);
}
