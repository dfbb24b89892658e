package org.lantern.review.dayoffer;

import java.util.List;
import org.mapstruct.Mapper;

/** Offer of days to its representation. */
@Mapper
interface DayOfferMapper {
  DayOfferResponse toResponse(DayOffer offer, List<DayOfferAction> allowedActions);
}
