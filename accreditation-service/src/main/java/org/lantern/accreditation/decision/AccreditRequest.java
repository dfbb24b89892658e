package org.lantern.accreditation.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which the accreditation is valid. */
public record AccreditRequest(@NotNull LocalDate until) {}
