package org.lantern.school.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.school.membership.Reading;

/** What a school allowed to be read, and who signed it when. */
public record AgreementResponse(
    Reading hubReads, Reading networkReads, UUID signedBy, LocalDate signedOn) {}
