package org.lantern.review.credit;

import org.mapstruct.Mapper;

/** Lines and balances to their representations. */
@Mapper
interface CreditMapper {
  CreditEntryResponse toResponse(CreditEntry entry);

  CreditBalanceResponse toResponse(CreditBalance balance);
}
