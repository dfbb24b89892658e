package org.lantern.school.agreement;

import jakarta.validation.constraints.NotNull;
import org.lantern.school.membership.Reading;

/** What the school allows its hub and the network to read from today on. */
public record SignAgreementRequest(@NotNull Reading hubReads, @NotNull Reading networkReads) {}
