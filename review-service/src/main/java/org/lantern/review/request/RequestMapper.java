package org.lantern.review.request;

import java.util.List;
import org.mapstruct.Mapper;

/** Request to its representation. */
@Mapper
interface RequestMapper {
  RequestResponse toResponse(Request request, List<RequestAction> allowedActions);
}
