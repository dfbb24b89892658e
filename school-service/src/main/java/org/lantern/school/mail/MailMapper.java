package org.lantern.school.mail;

import java.util.List;
import org.mapstruct.Mapper;

/** A mail to its representation. */
@Mapper
interface MailMapper {
  MailResponse toResponse(Mail mail, List<MailAction> allowedActions);
}
