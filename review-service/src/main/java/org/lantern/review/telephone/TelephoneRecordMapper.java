package org.lantern.review.telephone;

import java.util.List;
import org.mapstruct.Mapper;

/** The record of a call to its representation. */
@Mapper
interface TelephoneRecordMapper {
  TelephoneRecordResponse toResponse(
      TelephoneRecord telephoneRecord, List<TelephoneAction> allowedActions);
}
